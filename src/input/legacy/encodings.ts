import { westernUnit } from '../western'
import {
  TCVN3,
  TCVN3_FIRST,
  TCVN3_GLYPHS,
  VISCII,
  VISCII_CONTROLS,
  VISCII_FIRST,
  VNI_LETTERS,
  VNI_SIGNS,
} from './tables'

/** A charset that `TextDecoder` has not, or one that scrapers read as another. */
export interface LegacyEncoding {
  /** As warnings name it: `ENCODING_TCVN3`. */
  code: string
  name: string
  /** Labels under which servers, `<meta>` and callers declare it. */
  labels: RegExp
  /** Mends a text whose bytes were read as windows-1252 or Latin-1. The result is NFC. */
  read(text: string): string
}

const HIGH_BYTES = Array.from({ length: 128 }, (_, i) => 0x80 + i)

/** Reads each unit of a single-byte charset by itself. `first` is the byte of its first letter, "." is no letter. */
function byUnit(letters: string, first: number, more: readonly (readonly [string, string])[] = []) {
  const table = new Map(more)
  Array.from(letters).forEach((letter, i) => {
    if (letter === '.') return
    table.set(String.fromCharCode(first + i), letter)
    table.set(westernUnit(first + i), letter)
  })
  return (text: string) => text.replace(/[^\x20-\x7e]/g, unit => table.get(unit) ?? unit)
}

const tcvn3 = byUnit(TCVN3, TCVN3_FIRST)
const glyphs = new Map(TCVN3_GLYPHS)

function readTcvn3(text: string): string {
  const letters = tcvn3(text).replace(/(?<=\p{L})[\u2212\u2219]|[\u2212\u2219](?=\p{L})/gu, glyph => glyphs.get(glyph)!)
  return letters.replace(/\p{L}+/gu, inCapitals)
}

/** The fonts have no capitals with tones, so that capitals and small letters mix: "CéNG HOµ" is CỘNG HOÀ, "Uû" Uỷ. */
function inCapitals(word: string): string {
  if (/[a-z]/.test(word) || word === word.toUpperCase()) return word
  return /\p{Ll}\p{Lu}|^\p{Lu}\p{Lu}/u.test(word) ? word.toUpperCase() : word
}

const VNI_PAIR = /([aeouyôö])([ùøûõïâáàåãäêéèúüë])|[æóòôöîñ]/gi

/** Signs are written in either case: "Uûy ban", "UÛY BAN". */
function readVni(text: string): string {
  const one = (unit: string) => {
    const lower = unit.toLowerCase()
    const letter = VNI_LETTERS[lower] ?? lower
    return unit === lower ? letter : letter.toUpperCase()
  }
  const mended = text.replace(VNI_PAIR, (whole: string, base?: string, sign?: string) =>
    base && sign ? one(base) + VNI_SIGNS[sign.toLowerCase()]! : one(whole),
  )
  return mended.normalize('NFC')
}

const windows1258 = byUnit(new TextDecoder('windows-1258').decode(Uint8Array.from(HIGH_BYTES)), 0x80)

/** Latin-1 leaves the first 32 as control characters. */
const byteOf = new Map(
  HIGH_BYTES.flatMap(
    byte =>
      [
        [westernUnit(byte), byte],
        [String.fromCharCode(byte), byte],
      ] as const,
  ),
)
const HIGH = `[${[...byteOf.keys()].join('')}]`
const UTF8_RUN = new RegExp(`[\\u00c2-\\u00c6\\u00cc]${HIGH}|[\\u00e1\\u00e2]${HIGH}${HIGH}`, 'g')

/** "á»¦y ban": UTF-8 that was read as windows-1252. A blank stands where a scraper lost the U+00A0 of "Ã\u00a0" (à). */
function readUtf8(text: string): string {
  const once = text.replace(/\u00c3 (?![\u0080-\u00bf])/g, '\u00e0').replace(UTF8_RUN, run => {
    const [lead, ...rest] = Array.from(run, unit => byteOf.get(unit)!)
    if (rest.some(byte => byte >= 0xc0)) return run
    const code = rest.reduce((sum, byte) => sum * 64 + (byte & 0x3f), lead! & (rest.length > 1 ? 0x0f : 0x1f))
    return String.fromCharCode(code)
  })
  return once.normalize('NFC')
}

/** Sorted by how often portals have them. */
export const LEGACY_ENCODINGS: readonly LegacyEncoding[] = [
  { code: 'ENCODING_UTF8_TWICE', name: 'UTF-8 that was encoded twice', labels: /^$/, read: readUtf8 },
  { code: 'ENCODING_TCVN3', name: 'TCVN3 (ABC)', labels: /^(?:x-)?(?:viet-)?(?:tcvn|abc)[\w:-]*$/i, read: readTcvn3 },
  { code: 'ENCODING_VNI', name: 'VNI', labels: /^(?:x-)?(?:viet-)?vni[\w-]*$/i, read: readVni },
  {
    code: 'ENCODING_VISCII',
    name: 'VISCII',
    labels: /^(?:x-)?(?:viet-)?(?:cs)?viscii[\w.-]*$/i,
    read: byUnit(VISCII, VISCII_FIRST, VISCII_CONTROLS),
  },
  {
    code: 'ENCODING_WINDOWS_1258',
    name: 'windows-1258',
    labels: /^$/,
    read: text => windows1258(text).normalize('NFC'),
  },
]
