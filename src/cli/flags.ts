import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import { type Command, InvalidArgumentError, Option } from 'commander'
import { FIELDS } from './fields'
import { FORMATS, type Form, type Format } from './formats'
import { FINDING_KINDS } from './formats/columns'
import type { Reading } from './inputs'

/** What the verbs take from the command line; the names are the flags'. */
export interface Flags extends Reading, Form {
  url?: string
  publishedAt?: string
  encoding?: string
  compact?: boolean
  quiet?: boolean
  lang?: 'vi' | 'en'
  jobs?: number
  resume?: boolean
}

/** As many as the library takes by itself. */
const MAX_LENGTH = 20_000_000
const TIMEOUT = 30

function fieldList(value: string): string[] {
  const fields = value.split(',').map(field => field.trim())
  const unknown = fields.find(field => !FIELDS.includes(field))
  if (unknown !== undefined) throw new InvalidArgumentError(`"${unknown}" is no field. Fields: ${FIELDS.join(', ')}`)
  return fields
}

function positive(value: string): number {
  const number = Number(value)
  if (!(number > 0 && number < Number.MAX_SAFE_INTEGER)) throw new InvalidArgumentError('It must be a positive number.')
  return number
}

function wholePositive(value: string): number {
  const number = positive(value)
  if (!Number.isInteger(number)) throw new InvalidArgumentError('It must be a whole number.')
  return number
}

/** A count of jobs; `auto`, or 0, is one a core. */
export function jobCount(value: string): number {
  if (value === 'auto') return availableParallelism()
  if (!/^\d{1,3}$/.test(value))
    throw new InvalidArgumentError('It must be a whole number below 1000, or auto: one a core.')
  return Number(value) || availableParallelism()
}

export const outputOption = (command: Command): Command =>
  command.option('-o, --output <file>', 'write there, over what it holds, instead of to stdout (-)')

/** How a page is got and read. */
export const readingOptions = (command: Command): Command =>
  outputOption(command)
    .option('--quiet', 'no messages on stderr')
    .optionsGroup('What you know of the page:')
    .option('--url <url>', 'where it came from (default: the URL that was fetched); kept in the document')
    .option('--published-at <date>', 'its posting stamp, ISO 8601: anchors "sáng nay" and missing years')
    .option('--encoding <label>', 'charset of its bytes, e.g. windows-1258 (default: found out)')
    .optionsGroup('Getting it:')
    .addOption(new Option('--timeout <seconds>', 'give a URL up after that').argParser(positive).default(TIMEOUT))
    .option('--insecure', 'fetch a URL whose certificate cannot be checked (expired, broken chain, self-signed)')
    .option('--user-agent <text>', 'what boctin calls itself to a URL (default: boctin/VERSION)')
    .addOption(
      new Option('--max-length <bytes>', 'refuse a page longer than that').argParser(wholePositive).default(MAX_LENGTH),
    )

/** The choices are told in the help and completed in shells; the list of them is read by {@link fieldList}. */
function fieldsOption(): Option {
  const option = new Option('--only <field,...>', 'these fields of the document alone').argParser(fieldList)
  option.argChoices = FIELDS
  return option
}

/** What is printed. */
export const formOptions = (command: Command, fallback: Format): Command =>
  command
    .optionsGroup('What is printed:')
    .addOption(new Option('--format <format>', `how it is printed (default: ${fallback})`).choices(FORMATS))
    .addOption(new Option('--csv <kind>', 'CSV with one row a finding, not a page').choices(FINDING_KINDS))
    .option('--bom', 'begin CSV with a byte order mark, so that Excel reads it as UTF-8')
    .addOption(fieldsOption())

/** Flags that make no sense together, or with the inputs. @returns what is wrong, or null */
export function contradiction(flags: Flags, verb: string, inputs: readonly string[]): string | null {
  const { format, csv, bom, only, pretty, output } = flags
  if (output !== undefined && inputs.some(input => resolve(input) === resolve(output)))
    return `-o ${output} would overwrite an input`
  if (csv && format && format !== 'csv') return `--csv ${csv} is CSV, and --format says ${format}`
  if (csv && only) return `--csv ${csv} prints findings of one kind, --only chooses fields of the document`
  if (bom && !csv && format !== 'csv') return '--bom is for CSV: add --format csv'
  const isLines = (format ?? (verb === 'batch' ? 'ndjson' : 'json')) !== 'json' || csv
  if (pretty && isLines) return '--pretty indents JSON: add --format json'
  return null
}
