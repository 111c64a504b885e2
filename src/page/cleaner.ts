import { isOdd } from '../input/glance'
import { cleanLine } from '../text/clean'

/** The door through which the text of a page comes that is read from its markup: lines, cells, title, captions. */
export class Cleaner {
  /** Did text come whose letters may not be what they should be? */
  odd = false

  /** See {@link cleanLine}. */
  clean(text: string): string {
    this.odd ||= isOdd(text)
    return cleanLine(text)
  }
}
