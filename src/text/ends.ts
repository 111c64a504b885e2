/** `text` without the marks at its ends. Blanks are trimmed where they are among the marks. */
export function trimMarks(text: string, opening: string, closing: string = opening): string {
  let from = 0
  let to = text.length
  while (from < to && opening.includes(text[from]!)) from++
  while (to > from && closing.includes(text[to - 1]!)) to--
  return text.slice(from, to)
}

/**
 * Where the first `label` stands after which all the rest of the text is as `rest` says; -1 if none does. One pattern
 * of both would try every label against the end of a long text again and again.
 *
 * @param label - global
 * @param rest - anchored at both ends, and of bounded length
 */
export function labelledEnd(text: string, label: RegExp, rest: RegExp): number {
  label.lastIndex = 0
  for (let match = label.exec(text); match; match = label.exec(text))
    if (rest.test(text.slice(match.index + match[0].length))) return match.index
  return -1
}
