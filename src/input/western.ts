/** windows-1252 at 0x80–0x9F; the rest of it is Latin-1. */
const UPPER = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** What a byte is read as in windows-1252. */
export const westernUnit = (byte: number): string => UPPER[byte - 0x80] ?? String.fromCharCode(byte)

/**
 * Reads bytes as windows-1252. `TextDecoder` is to do the same under this label and under `latin1`, but Node 20 leaves
 * 0x80–0x9F as control characters.
 */
export const readWestern = (bytes: Uint8Array): string =>
  new TextDecoder('windows-1252').decode(bytes).replace(/[\u0080-\u009f]/g, unit => westernUnit(unit.charCodeAt(0)))
