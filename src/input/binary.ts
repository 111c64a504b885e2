/** Files that people feed by mistake; each begins so, whatever its name. Read as Latin-1. */
const SIGNATURES = [
  '%PDF-',
  'PK\u0003\u0004',
  '\u0089PNG',
  '\u00ff\u00d8\u00ff',
  'GIF8',
  'BM',
  '\u00d0\u00cf\u0011\u00e0',
  '{\\rtf',
  '\u001f\u008b',
  'RIFF',
]
const CONTROL = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g
const LOOKED_AT = 4096
/** Text holds hardly any control units, even from a broken export; compressed or random bytes hold 11 in 100. */
const MOST_CONTROLS = 0.05

/** A PDF, an image, an Office file, an archive: by how it begins. `head` is its first bytes read as Latin-1. */
export const hasBinarySignature = (head: string): boolean =>
  SIGNATURES.some(signature => head.startsWith(signature) && (signature !== 'BM' || head.includes('\u0000')))

/** Bytes that are no text in any charset, by the share of control units at the beginning. */
export function isBinaryNoise(text: string): boolean {
  const head = text.slice(0, LOOKED_AT)
  return (head.match(CONTROL)?.length ?? 0) > MOST_CONTROLS * head.length + 1
}
