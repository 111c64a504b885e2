import { unitAt } from './units'

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

/** Old and new places of the tone mark: hoà/hòa, khoẻ/khỏe, uỷ/ủy, but quý stays; huỳnh, hoàn are not touched. */
const NEW_TONE: Record<string, string> = Object.fromEntries(
  [
    ['oà oá oả oã oạ', 'òa óa ỏa õa ọa'],
    ['oè oé oẻ oẽ oẹ', 'òe óe ỏe õe ọe'],
    ['uý uỳ uỷ uỹ uỵ', 'úy ùy ủy ũy ụy'],
  ].flatMap(([from, to]) => from!.split(' ').map((pair, i) => [pair, to!.split(' ')[i]!])),
)

const LOOKALIKE = 1
const AFTER_O = 2
const AFTER_U = 3
/** What a unit may need, by its code; most need nothing. */
const needs = new Uint8Array(0x10000)
for (const sign of Object.keys(LOOKALIKES)) needs[sign.charCodeAt(0)] = LOOKALIKE
for (const pair of Object.keys(NEW_TONE)) needs[pair.charCodeAt(1)] = pair[0] === 'o' ? AFTER_O : AFTER_U
const LETTER = /\p{L}/u
const CODE_O = 'o'.charCodeAt(0)
const CODE_U = 'u'.charCodeAt(0)

/** Whether the mark on the vowel at `i` stands where the old spelling put it: at the end of a syllable. */
function isOldTone(lowered: string, i: number, need: number): boolean {
  if (unitAt(lowered, i - 1) !== (need === AFTER_O ? CODE_O : CODE_U)) return false
  if (need === AFTER_U && lowered[i - 2] === 'q') return false
  return !LETTER.test(String.fromCodePoint(lowered.codePointAt(i + 1) ?? 0))
}

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
  const lowered = lower(text)
  const end = lowered.length
  let folded = ''
  let done = 0
  for (let i = 0; i < end; i++) {
    const need = needs[unitAt(lowered, i)]!
    if (need === 0) continue
    const from = need === LOOKALIKE ? i : i - 1
    if (need !== LOOKALIKE && !isOldTone(lowered, i, need)) continue
    const piece = lowered.slice(from, i + 1)
    folded += lowered.slice(done, from) + (need === LOOKALIKE ? LOOKALIKES[piece]! : NEW_TONE[piece]!)
    done = i + 1
  }
  return done === 0 ? lowered : folded + lowered.slice(done)
}
