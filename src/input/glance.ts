/**
 * Signs beside a letter that hardly stand there in a text that is read rightly: what a legacy charset's letters become.
 * The second list is suspicious behind some letters only, the third before any.
 */
const BEHIND_LETTER =
  /[\u0080-\u009f\u00a1-\u00ab\u00ae-\u00b1\u00b3-\u00b6\u00b8-\u00ba\u00bc-\u00bf\u00c4-\u00c7\u00cb\u00ce-\u00d1\u00d6-\u00d8\u00db\u00dc\u00de\u00df\u00e4-\u00e7\u00eb\u00ee\u00ef\u00f1\u00f6-\u00f8\u00fb\u00fc\u00fe\u00ff\u0192\u0160\u0161\u017d\u017e\u0178\u2030\u20ac\u2122]/
const BEHIND_VOWEL = /[ºò»ìÒÌ]/
const VOWEL = /[áâaeioyAEIOY]/
const BEFORE_LETTER = /[§®]/
/** "nh&copy;n", "vi&Ouml;t": no editor writes Vietnamese so. */
const ENTITY = /&(?:copy|para|micro|cedil|[AOUaou]uml|middot|sup1|ordf|not|shy|uml|[Oo]slash|ucirc|#1[6-9]\d);/y
const AMPERSAND = 0x26

const SIZE = 0x2123
const BEHIND = 1
const BEHIND_SOME = 2
const BEFORE = 4
const COMBINING = 8
const FIRST_MARK = 0x300
const LAST_MARK = 0x370
const kinds = new Uint8Array(SIZE)
const note = (code: number) => {
  const unit = String.fromCharCode(code)
  if (BEHIND_LETTER.test(unit)) kinds[code]! |= BEHIND
  if (BEHIND_VOWEL.test(unit)) kinds[code]! |= BEHIND_SOME
  if (BEFORE_LETTER.test(unit)) kinds[code]! |= BEFORE
}
for (let code = 0x80; code < 0x200; code++) note(code)
for (const code of [0x2030, 0x20ac, 0x2122]) note(code)
kinds.fill(COMBINING, FIRST_MARK, LAST_MARK)

const isLetter = (code: number) => (code >= 97 && code <= 122) || (code >= 65 && code <= 90)

function isSuspect(text: string, i: number, kind: number): boolean {
  const before = i > 0 ? text.charCodeAt(i - 1) : 0
  if (kind & BEHIND && isLetter(before)) return true
  if (kind & BEHIND_SOME && VOWEL.test(text.charAt(i - 1))) return true
  return (kind & BEFORE) !== 0 && isLetter(text.charCodeAt(i + 1))
}

/** Units below this that say nothing of the charset, wherever they stand, are marked in {@link unsuspected}. */
export const GLANCED = 0x2100

/** Which units can never make a text odd. */
export function unsuspected(): Uint8Array {
  const units = new Uint8Array(GLANCED)
  for (let code = 0; code < GLANCED; code++) units[code] = kinds[code] === 0 && code !== AMPERSAND ? 1 : 0
  return units
}

/** What one look at all units of a text tells. */
export interface Glance {
  /** Do tones stand apart from their letters? */
  readonly combining: boolean
  /** Do signs stand beside letters as in a text that was read in the wrong charset? */
  readonly suspect: boolean
}

/** Looks at each unit once: almost no text needs more than a look. */
export function glance(text: string): Glance {
  let combining = false
  let suspect = false
  const end = text.length
  for (let i = 0; i < end; i++) {
    const code = text.charCodeAt(i)
    if (code < 0x80) {
      if (code === AMPERSAND && !suspect && i > 0 && isLetter(text.charCodeAt(i - 1))) suspect = isEntity(text, i)
      continue
    }
    const kind = code < SIZE ? kinds[code]! : 0
    if (kind === 0) continue
    if (kind === COMBINING) combining = true
    else if (!suspect) suspect = isSuspect(text, i, kind)
  }
  return { combining, suspect }
}

function isEntity(text: string, at: number): boolean {
  ENTITY.lastIndex = at
  return ENTITY.test(text)
}

/**
 * Whether a page with this text needs more than a look: its letters may be those of another charset. Tones that stand
 * apart are put on their letters first: beside them nothing is suspicious.
 */
export const isOdd = (text: string, { combining, suspect }: Glance = glance(text)): boolean =>
  combining ? glance(text.normalize('NFC')).suspect : suspect

/** Units of a text when tones stand on their letters. */
export function composedLength(text: string): number {
  const end = text.length
  for (let i = 0; i < end; i++) {
    const code = text.charCodeAt(i)
    if (code >= FIRST_MARK && code < LAST_MARK) return text.normalize('NFC').length
  }
  return end
}
