import { GLANCED, glance, unsuspected } from '../input/glance'
import { cleanLine, isBlankUnit, isPlain } from '../text/clean'

const SPACE = 0x20
/** Units that stay as they are and say nothing of the charset: almost all of a page. */
const settled = unsuspected().map((unsuspect, code) => unsuspect & Number(isPlain(code)))
const isSettled = (code: number): boolean => code < GLANCED && settled[code] === 1

/** The door through which the text of a page comes that is read from its markup: lines, cells, title, captions. */
export class Cleaner {
  /** Did text come whose letters may be those of another charset? */
  odd = false
  /** Did text come whose tones stand apart from their letters? */
  apart = false

  /** See {@link cleanLine}. */
  clean(text: string): string {
    let end = text.length
    let start = 0
    let ragged = false
    while (start < end && isBlankUnit(text.charCodeAt(start))) start++
    while (end > start && isBlankUnit(text.charCodeAt(end - 1))) end--
    for (let i = start; i < end; i++) {
      const code = text.charCodeAt(i)
      if (isSettled(code)) continue
      if (isBlankUnit(code)) {
        ragged ||= code !== SPACE || isBlankUnit(text.charCodeAt(i + 1))
        continue
      }
      return this.cleanUnsettled(text)
    }
    return ragged ? cleanLine(text) : text.slice(start, end)
  }

  /** Tones that stand apart are put on their letters first: beside them nothing is suspicious, see {@link isOdd}. */
  private cleanUnsettled(text: string): string {
    const { combining, suspect } = glance(text)
    if (!combining) {
      this.odd ||= suspect
      return cleanLine(text)
    }
    this.apart = true
    const composed = text.normalize('NFC')
    this.odd ||= glance(composed).suspect
    return cleanLine(composed)
  }
}
