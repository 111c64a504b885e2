import type { Warning } from '../../schema'
import { glance } from '../glance'
import { LEGACY_ENCODINGS, type LegacyEncoding } from './encodings'
import { type Fit, fitOf } from './fit'

export interface Mended {
  text: string
  warnings: Warning[]
}

/** The encoding that a label names, where only this library reads it. */
export const legacyNamed = (label: string): LegacyEncoding | undefined =>
  LEGACY_ENCODINGS.find(({ labels }) => labels.test(label))

export const converted = ({ code, name }: LegacyEncoding): Warning => ({ code, message: `converted from ${name}` })

/** Signs beside a letter that hardly stand there in a text that is read rightly. A glance for all the pages that are. */
const SUSPECT =
  /[\u0080-\u009f\u00a1-\u00ab\u00ae-\u00b1\u00b3-\u00b6\u00b8-\u00ba\u00bc-\u00bf\u00c4-\u00c7\u00cb\u00ce-\u00d1\u00d6-\u00d8\u00db\u00dc\u00de\u00df\u00e4-\u00e7\u00eb\u00ee\u00ef\u00f1\u00f6-\u00f8\u00fb\u00fc\u00fe\u00ff\u0192\u0160\u0161\u017d\u017e\u0178\u2030\u20ac\u2122](?<=[A-Za-z].)|[ºò»ìÒÌ](?<=[áâaeioyAEIOY].)|[§®][A-Za-z]/
/** Vietnamese letters that no byte charset's wrong reading yields. */
const VIETNAMESE = /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/
/** Text between tags, quotes and line breaks: what one hand wrote in one charset. */
const STRETCH = /[^<>"\n]+/g

const ENOUGH_WORDS = 3
const ENOUGH_FREQUENT = 2
const MOSTLY = 0.85
const HARDLY = 0.55
/** Of the words with marks, those in the list: two in five of a Vietnamese text, none of a wrong reading. */
const FREQUENT_SHARE = 0.2

const isVietnamese = ({ marked, good, frequent }: Fit) =>
  good >= ENOUGH_WORDS && good >= MOSTLY * marked && frequent >= Math.max(ENOUGH_FREQUENT, FREQUENT_SHARE * good)

/** Units of a stretch that are judged: more of them say nothing new. */
const SAMPLE = 3000

/** The encoding by which a text that is no Vietnamese becomes Vietnamese, beyond doubt. */
function encodingOf(whole: string): LegacyEncoding | null {
  const text = whole.slice(0, SAMPLE)
  const asIs = fitOf(text)
  if (asIs.good > HARDLY * asIs.marked) return null
  let best: { encoding: LegacyEncoding; fit: Fit } | null = null
  for (const encoding of LEGACY_ENCODINGS) {
    const fit = fitOf(encoding.read(text))
    if (isVietnamese(fit) && (!best || fit.good + fit.frequent > best.fit.good + best.fit.frequent))
      best = { encoding, fit }
  }
  return best?.encoding ?? null
}

/**
 * Mends what was written in a legacy Vietnamese charset and read in another, each stretch of the page by itself, for
 * pages mix charsets. A page whose letters are in order is returned as it is.
 */
export function mend(given: string): Mended {
  const { combining, suspect } = glance(given)
  const page = combining ? given.normalize('NFC') : given
  // a tone that stands apart is as suspicious as a sign that stands for a letter
  const isSuspect = combining ? glance(page).suspect : suspect
  return isSuspect ? mendSuspect(page) : { text: page, warnings: [] }
}

function mendSuspect(page: string): Mended {
  const text = decodeEntities(page)
  if (!SUSPECT.test(text)) return { text: page, warnings: [] }
  const stretches = (text.match(STRETCH) ?? []).filter(
    stretch => /[^\x00-\x7f]/.test(stretch) && !VIETNAMESE.test(stretch),
  )
  const weights = new Map<LegacyEncoding, number>()
  const sure = new Map<string, LegacyEncoding>()
  for (const stretch of stretches) {
    const encoding = SUSPECT.test(stretch) ? encodingOf(stretch) : null
    if (!encoding) continue
    sure.set(stretch, encoding)
    weights.set(encoding, (weights.get(encoding) ?? 0) + stretch.length)
  }
  const [main] = [...weights].sort((a, b) => b[1] - a[1])[0] ?? [encodingOf(stretches.join('\n'))]
  if (!main) return { text: page, warnings: [] }
  const used = new Set<LegacyEncoding>()
  const mended = text.replace(STRETCH, stretch => {
    const encoding = sure.get(stretch) ?? (fits(stretch, main) ? main : null)
    if (!encoding) return stretch
    used.add(encoding)
    return encoding.read(stretch)
  })
  return { text: mended, warnings: [...used].map(converted) }
}

/** Whether a stretch too short to tell by itself is of the page's encoding: it is no Vietnamese as it stands. */
function fits(stretch: string, encoding: LegacyEncoding): boolean {
  if (!/[^\x00-\x7f]/.test(stretch) || VIETNAMESE.test(stretch)) return false
  const asIs = fitOf(stretch.slice(0, SAMPLE))
  const mended = fitOf(encoding.read(stretch.slice(0, SAMPLE)))
  return asIs.good < asIs.marked && mended.good - mended.marked > asIs.good - asIs.marked
}

/** Latin-1 letters and signs by name; the rest of the 96 are Vietnamese letters that editors write so, too. */
const SIGNS =
  'iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'.split(
    ' ',
  )
const unitOf = new Map(SIGNS.map((name, i) => [name, String.fromCharCode(0xa1 + i)]))
const ENTITY = /&(?:#(1[2-9]\d|2[0-4]\d|25[0-5])|([A-Za-z]{2,6}[1-4]{0,2}));/g
/** "nh&copy;n", "vi&Ouml;t": no editor writes Vietnamese so. */
const SUSPECT_ENTITY =
  /&(?<=[A-Za-z]&)(?:copy|para|micro|cedil|[AOUaou]uml|middot|sup1|ordf|not|shy|uml|[Oo]slash|ucirc|#1[6-9]\d);/
/** Where letters hide behind entities, the page with those of Latin-1 decoded; else the page itself. */
function decodeEntities(page: string): string {
  if (!SUSPECT_ENTITY.test(page)) return page
  return page.replace(ENTITY, (entity: string, number?: string, name?: string) =>
    number ? String.fromCharCode(Number(number)) : (unitOf.get(name!) ?? entity),
  )
}
