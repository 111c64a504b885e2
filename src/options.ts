import { en } from 'zod/locales'
import * as z from 'zod/mini'
import { BoctinError } from './errors'
import type { Reader } from './reader'

/** 20 million units or bytes: two hundred times a large page of these portals. */
const DEFAULT_MAX_LENGTH = 20_000_000

/** 2024-06-31 and 0000-01-01 are none; the years are those that a news page can be of. */
function isOfCalendar(value: string): boolean {
  const day = value.slice(0, 10)
  const date = new Date(`${day}T00:00:00Z`)
  const year = Number(day.slice(0, 4))
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day) && year >= 1900 && year <= 2100
}

const Options = z.strictObject({
  /** Where the page came from: kept in the document, and its folders are a last resort for the posting stamp. */
  url: z.nullish(z.string()),
  /** The HTTP header's value, for its charset. */
  contentType: z.nullish(z.string()),
  /** Charset label that outranks everything but a BOM, e.g. `windows-1258`. */
  encoding: z.nullish(z.string()),
  /** The page's posting stamp where the caller knows it: ISO 8601 date or date-time. It wins over the page's own. */
  publishedAt: z.nullish(
    z
      .string()
      .check(
        z.regex(/^\d{4}-\d{2}-\d{2}(?:[T ].*)?$/, 'must be an ISO 8601 date or date-time'),
        z.refine(isOfCalendar, 'is no date of the calendar, or of 1900-2100'),
      ),
  ),
  /** Told apart by looking where it is left out. */
  format: z.nullish(z.enum(['html', 'text'])),
  /** Fill `removed` with what was stripped, and why. */
  explain: z.nullish(z.boolean()),
  /** Most units (string) or bytes that are taken; default {@link DEFAULT_MAX_LENGTH}. */
  maxLength: z.nullish(z.int().check(z.positive())),
  /** Languages that are read; default Vietnamese alone. */
  readers: z.nullish(z.array(z.custom<Reader>(value => typeof (value as Reader | null)?.read === 'function'))),
})

export type ExtractOptions = z.input<typeof Options>
export type Settings = z.output<typeof Options> & { maxLength: number }

/** No options, or the format alone, as most callers give them: nothing to check that would be worth zod's time. */
function readPlain(options: ExtractOptions): Settings | null {
  if (typeof options !== 'object' || options === null) return null
  if (Object.getPrototypeOf(options) !== Object.prototype) return null
  const [first, ...more] = Reflect.ownKeys(options)
  if (first === undefined) return { maxLength: DEFAULT_MAX_LENGTH }
  const { format } = options
  if (first !== 'format' || more.length > 0 || (format !== 'text' && format !== 'html')) return null
  return { format, maxLength: DEFAULT_MAX_LENGTH }
}

/** @throws BoctinError `OPTION_INVALID` for an unknown option or a value that it cannot take. */
export function readOptions(options: ExtractOptions = {}): Settings {
  const plain = readPlain(options)
  if (plain) return plain
  // Too small to gain by code that zod would write for it.
  const read = Options.safeParse(options, { jitless: true, error: en().localeError })
  if (read.success) return { ...read.data, maxLength: read.data.maxLength ?? DEFAULT_MAX_LENGTH }
  const [issue] = read.error.issues
  throw new BoctinError('OPTION_INVALID', `${issue?.path.join('.') || 'options'}: ${issue?.message}`)
}
