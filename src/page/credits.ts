import { cleanLine } from '../text/clean'
import { labelledEnd, trimMarks } from '../text/ends'
import { fold } from '../text/fold'
import {
  ACTING,
  AUTHOR_LABELS,
  KINDS_OF_OFFICE,
  OFFICES,
  OFFICES_OR_NAMES,
  PHOTO_LABELS,
  SOURCE_LABELS,
} from './lexicon/credits'
import { phrases } from './phrases'

/** What a line at the end of an article (or under its headline) credits. */
export interface Credit {
  readonly authors: readonly string[]
  readonly source: string | null
}

const either = (table: string) =>
  phrases(table)
    .sort((a, b) => b.length - a.length)
    .map(phrase => phrase.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
    .join('|')

const AUTHOR = new RegExp(`^[(*\\s-]*(?:${either(AUTHOR_LABELS)})\\s*:\\s*`, 'u')
const SOURCE = new RegExp(`^[(*\\s-]*(?:${either(SOURCE_LABELS)})\\s*:\\s*`, 'u')
const PHOTO = new RegExp(`^[(*\\s-]*(?:${either(PHOTO_LABELS)})\\s*:\\s*`, 'u')
/** "Theo TTXVN", "(Theo chinhphu.vn)" on a line of its own */
const ACCORDING = /^[(*\s-]*theo\s+(?!đó|đề nghị|báo cáo|kế hoạch|quyết định|dự kiến|thông tin|quy định)/u
/** "… - Ảnh: Lâm Vũ", "… (Ảnh: T.H)", "… Ảnh: Lê Minh Tú", VCCorp's "… - Ảnh 1." */
const PHOTO_LABEL = /(?:Nguồn ảnh|Ảnh tư liệu|Ảnh minh họa|Ảnh minh hoạ|Ảnh|ẢNH|Photo|Tin, ảnh)(?=\s?:)|Ảnh(?=\s\d)/gu
const PHOTOGRAPHER = /^(?:\s?:\s?[^.!?:;]{2,50}(?:\.[^.!?:;\s]{1,20}){0,3}|\s\d{1,2})[)"”\]]?\.?\s?$/u
const BEFORE_PHOTO = '-–—|(["“.'
/** "Đăng bởi: Hoàng Dịu - Ngày: 12/07/2023 - Lượt xem: 200" */
const POSTED = /\s?[-|,;(]?\s?(?:Ngày|ngày|Lúc|lúc|Lượt|lượt|Cập nhật|cập nhật|\d{1,2}[/:]\d)/u
/** "Hoàng Dịu - Nguồn: Báo X", "Hoàng Dịu; Ảnh: Lâm Vũ" */
const NESTED = /[\s|;,.-](?:Nguồn(?: tin)?|Ảnh)\s?:\s?(?=.)/u
const LONGEST = 90
const OFFICE = new RegExp(`^(?:${either(OFFICES)})(?![\\p{L}])`, 'u')
const OFFICE_OR_NAME = new RegExp(`^(?:${either(OFFICES_OR_NAMES)}) (?!${either(KINDS_OF_OFFICE)})`, 'u')
/** "Đoàn Thu Lam": two or three words, each of them with a capital */
const FULL_NAME = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,2}$/u
const BETWEEN_NAMES = /[,;&+/|]\s?|\s[-–—]\s?|[-–—]\s|\svà\s/u
/** Words of a name: "Nguyễn", "X.Trinh", "K'Ré", "H’Vi", "TTTT" */
const NAME_WORD = /^(?:\p{Lu}[\p{L}\p{M}.'’]*|[&]|và)$/u

const bare = (text: string) => cleanLine(trimMarks(text, ' (*"“.–—-', ' )*"”|.,;/–—-'))

/** The parts of a byline, without what stands in brackets: "Vũ Sơn - Thu Hằng", "CTV Rơ Lan Viện (Huyện Chư Prông)" */
const partsOf = (text: string): string[] =>
  cleanLine(text.replace(/\([^()]*\)/g, ' '))
    .split(BETWEEN_NAMES)
    .map(part => bare(part).replace(/^(?:CTV|PV|P\.V|Phóng viên|BTV)\s+(?=\p{Lu})/u, ''))
    .filter(part => part !== '')

const isOffice = (part: string) => {
  const folded = fold(part)
  return OFFICE.test(folded) && !(OFFICE_OR_NAME.test(folded) && FULL_NAME.test(part))
}
const isName = (part: string) => {
  const words = part.split(' ')
  return words.length <= 5 && words.every(word => NAME_WORD.test(word)) && !/\d/.test(part)
}

/** A name that the page itself marks as the author's, an office's or not. */
export function markedAuthor(text: string): Credit | null {
  const labelled = labelledCredit(text)
  if (labelled) return labelled
  const name = bare(text.replace(/^(?:được viết bởi|viết bởi|đăng bởi|bởi|by)(?:\s+|$)/iu, ''))
  return name === '' ? null : { authors: partsOf(name), source: null }
}

function people(text: string): Credit {
  const parts = partsOf(text)
  const authors = parts.filter(part => !isOffice(part) && part.length <= 60)
  return { authors, source: parts.find(isOffice) ?? null }
}

/** Reads a line that says of itself whom it credits; null for any other. */
export function labelledCredit(text: string, folded: string = fold(text)): Credit | null {
  if (text.length > LONGEST * 2) return null
  const author = AUTHOR.exec(folded)
  const value = author ? text.slice(author[0].length).split(POSTED, 1)[0]! : ''
  if (author && value.length <= LONGEST && !/[?!…]$|[.:]\s/u.test(value.replace(/\p{Lu}\.\s?/gu, ''))) {
    const nested = NESTED.exec(value)
    if (!nested) return people(value)
    const credit = people(value.slice(0, nested.index))
    const second = bare(value.slice(nested.index + nested[0].length))
    return { ...credit, source: /Nguồn/u.test(value) ? second : credit.source }
  }
  const source = SOURCE.exec(folded)
  if (source && text.length <= source[0].length + LONGEST)
    return { authors: [], source: bare(text.slice(source[0].length)) || null }
  if (PHOTO.test(folded) && text.length <= LONGEST) return { authors: [], source: null }
  return null
}

/** "Theo TTXVN", "(Theo http://chinhphu.vn)": the source that a last line names. */
export function according(text: string, folded: string = fold(text)): Credit | null {
  const match = text.length > LONGEST ? null : ACCORDING.exec(folded)
  if (!match || text.split(' ').length > 9) return null
  const source = bare(text.slice(match[0].length).replace(/^https?:\/\//i, ''))
  return source === '' || /[.;,]\s/.test(source) ? null : { authors: [], source }
}

/** Reads a last line that credits without a label: "Vũ Sơn - Thu Hằng", "Theo TTXVN", "Hà Duyên – Đài Truyền thanh". */
export function bareCredit(text: string): Credit | null {
  const line = text.trim()
  if (line.length > LONGEST || line.length < 2 || /[!?:…]$/.test(line)) return null
  const named = according(line)
  if (named) return named
  if (/[.;,]$/.test(line) && !/\p{Lu}\.$/u.test(line)) return null
  const parts = partsOf(line)
  const names = parts.filter(part => !isOffice(part))
  if (parts.length === 0 || parts.length > 5 || !names.every(isName) || line.split(' ').length > 14) return null
  if (names.length === 0 && line.split(' ').length > 8) return null
  return { authors: names, source: parts.find(isOffice) ?? null }
}

/** A line without the photographer that it ends with; null if it names none. */
export function withoutPhotoCredit(text: string): string | null {
  const label = labelledEnd(text, PHOTO_LABEL, PHOTOGRAPHER)
  if (label < 0) return null
  const before = text.slice(0, label).trimEnd()
  const rest = trimMarks(before, '', BEFORE_PHOTO)
  const stop = before[rest.length] === '.' ? '.' : ''
  return cleanLine(rest + stop)
}

const ACTS = new Set(phrases(ACTING))
/** "(CTTĐT) - ", "(Chinhphu.vn) – ", "(QK7 Online) - ": what a medium begins its lead with */
const BRACKETED =
  /^\(\s?((?:\p{Lu}[\p{Lu}\d.]{1,9}(?: Online)?|Cổng [\p{L} ]{2,30}|[\p{L}.]{2,30}\.vn|Báo [\p{L} ]{2,30}|\p{Lu}{2,4}\d Online))\s?\)\s?[-–—:.]*\s?/u
/** "BHG - ", "QĐND Online – ", "VOV.VN - ", "TPO - " */
const DASHED = /^(\p{Lu}[\p{Lu}Đ.]{1,6}(?: Online)?|VOV\.VN|[\p{L}]{3,20}\.vn)\s*[-–—]\s*(?=["“]?\p{Lu})/u

const DASH = /[-–—]/
/** Longest name of a medium with the dash behind it, in units: a lead without a dash so early begins with none. */
const LONGEST_DASHED = 32

/** The medium that a lead begins with, and where the lead itself begins. */
export function leadPrefix(text: string): { source: string; length: number } | null {
  const pattern = text.startsWith('(') ? BRACKETED : DASH.test(text.slice(0, LONGEST_DASHED)) ? DASHED : null
  const match = pattern?.exec(text)
  if (!match || ACTS.has(fold(match[1]!))) return null
  return { source: match[1]!, length: match[0].length }
}
