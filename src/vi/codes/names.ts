import { type Body, tokenAt } from '../../text/body'
import type { Match, PhraseTrie } from '../../text/trie'
import { readIssuer } from './citations'
import { phraseEnd, readAbout } from './tails'

/** "(", "(gọi tắt là", "(sau đây gọi là": what stands between a name and the code that abbreviates it. */
const CALLED = new Set('gọi tắt là sau đây viết chung hay còn được tên'.split(' '))
const FARTHEST = 70

const kin = (type: string) => /đề án|dự án|chương trình|gói thầu|phần/i.exec(type)?.[0].toLowerCase() ?? type

/** The first token of the quoted words that end before token `close`, or null. */
function opening(body: Body, close: number): number | null {
  for (let i = close - 1; i > Math.max(0, close - FARTHEST); i--) {
    if (body.tokens[i]!.fold === '"') return i
    if (body.text.startsWith('\n', body.tokens[i]!.end)) return null
  }
  return null
}

/**
 * The name that stands before a code in brackets: "Đề án “Phát triển …” (Đề án 06)", "Dự án hỗ trợ sản xuất (gọi tắt
 * là Dự án 2)". It begins behind the nearest type word of the same kind.
 */
export function nameAhead(body: Body, head: Match<string>, types: PhraseTrie<string>): string | null {
  const { tokens, text } = body
  let bracket = head.from - 1
  while (bracket > 0 && CALLED.has(tokens[bracket]!.fold)) bracket--
  if (tokens[bracket]?.fold !== '(' || bracket === 0) return null
  const quoted = tokens[bracket - 1]!.fold === '"'
  if (quoted) {
    const open = opening(body, bracket - 1)
    return open === null ? null : text.slice(tokens[open]!.end, tokens[bracket - 1]!.start).trim() || null
  }
  for (let i = bracket - 1; i >= Math.max(0, bracket - FARTHEST); i--) {
    if ('.;()'.includes(tokens[i]!.fold) || text.startsWith('\n', tokens[i]!.end)) return null
    const type = tokens[i]!.kind === 'word' ? types.match(tokens, i, bracket) : null
    if (!type || type.to >= bracket || kin(type.value) !== kin(head.value)) continue
    let from = type.to
    while (from < bracket && (tokens[from]!.fold === 'về' || tokens[from]!.fold === 'việc')) from++
    return from < bracket && tokens[from]!.kind === 'word'
      ? text.slice(tokens[from]!.start, tokens[bracket - 1]!.end)
      : null
  }
  return null
}

/** "(in ấn, nhân bản hồ sơ)": words in brackets that are no other code, abbreviation or period. */
const BRACKETED =
  / \((?!giai đoạn|gọi|sau đây|đề án|dự án|tiểu|chương trình|ct|nghị|quyết|theo|do|từ|thuộc|tổng|của)(\p{Ll}[^()"\n]{6,200})\)/uy
const NUMBERED_PARTS = /gói thầu|dự án|phần/i

/** The name that follows a code: quoted, behind "về", behind a colon, or in brackets. */
export function nameBehind(body: Body, offset: number, type: string): string | null {
  const { tokens, text, folded } = body
  const about = readAbout(body, offset) ?? readAbout(body, readIssuer(body, offset)?.end ?? offset)
  if (about) return about.value
  if (!NUMBERED_PARTS.test(type)) return null
  BRACKETED.lastIndex = offset
  const bracketed = BRACKETED.exec(folded)
  if (bracketed) return text.slice(offset + 2, offset + bracketed[0].length - 1)
  // "Gói thầu XL01: Thi công …", "Gói thầu số 01 - Thi công …"
  const from = tokenAt(tokens, offset) + 1
  const dashed = folded.startsWith(' - ', offset) && tokens[from]?.shape === 'capital' && /gói thầu/i.test(type)
  if (text[offset] !== ':' && !dashed) return null
  if (from >= tokens.length || text.slice(offset, tokens[from]!.start).includes('\n') || tokens[from]!.kind !== 'word')
    return null
  const to = phraseEnd(body, from)
  return to > from + 1 && to - from < 40 ? text.slice(tokens[from]!.start, tokens[to - 1]!.end) : null
}
