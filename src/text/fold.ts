const LOOKALIKES: Record<string, string> = {
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '«': '"',
  '»': '"',
  '″': '"',
  '‘': "'",
  '’': "'",
  ʼ: "'",
  '‛': "'",
  '`': "'",
  '´': "'",
  '′': "'",
  '\u00a0': ' ',
  '\u2009': ' ',
  '\u202f': ' ',
  '\t': ' ',
  // Legacy fonts and PDFs: "ðồng chí", "nƣớc" (U+00F0, U+0256 for đ, U+01A3 for ư, U+01A1 is ơ itself).
  ð: 'đ',
  ɖ: 'đ',
  ƣ: 'ư',
} // prettier-ignore
const LOOKALIKE = new RegExp(`[${Object.keys(LOOKALIKES).join('')}]`, 'g')

/** Old and new places of the tone mark: hoà/hòa, khoẻ/khỏe, uỷ/ủy, but quý stays; huỳnh, hoàn are not touched. */
const OLD_TONE = /(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ýỳỷỹỵ])(?!\p{L})/gu
const NEW_TONE: Record<string, string> = Object.fromEntries(
  [
    ['oà oá oả oã oạ', 'òa óa ỏa õa ọa'],
    ['oè oé oẻ oẽ oẹ', 'òe óe ỏe õe ọe'],
    ['uý uỳ uỷ uỹ uỵ', 'úy ùy ủy ũy ụy'],
  ].flatMap(([from, to]) => from!.split(' ').map((pair, i) => [pair, to!.split(' ')[i]!])),
)

/** Lower case that never changes the length ("İ" would grow by one unit). */
export function lower(text: string): string {
  const whole = text.toLowerCase()
  if (whole.length === text.length) return whole
  return Array.from(text, c => (c.toLowerCase().length === c.length ? c.toLowerCase() : c)).join('')
}

/**
 * The form in which text is matched: lower case, one kind of dash, quote and apostrophe, đ for its look-alikes, the
 * tone mark where today's spelling puts it. It has the length of its input, unit for unit, so a place in the fold is
 * a place in the text. Expects NFC (see {@link cleanLine}).
 */
export function fold(text: string): string {
  return lower(text)
    .replace(LOOKALIKE, c => LOOKALIKES[c]!)
    .replace(OLD_TONE, pair => NEW_TONE[pair]!)
}
