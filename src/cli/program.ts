import { availableParallelism } from 'node:os'
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { version } from '../../package.json'
import { BoctinError, Document, jsonSchema } from '../index'
import { batch } from './batch'
import { ALL_DONE, type ExitCode, FAILED, USAGE, UsageError } from './exit'
import { explain } from './explain'
import { openOutput } from './outputs'
import { page } from './page'
import { view } from './view'

/** What the verbs take from the command line; the names are the flags'. */
export interface Flags {
  url?: string
  publishedAt?: string
  encoding?: string
  format?: 'json' | 'ndjson'
  only?: string[]
  pretty?: boolean
  compact?: boolean
  output?: string
  quiet?: boolean
  lang?: 'vi' | 'en'
  jobs?: number
  resume?: boolean
}

const FIELDS = Object.keys(Document.shape)

function fieldList(value: string): string[] {
  const fields = value.split(',').map(field => field.trim())
  const unknown = fields.find(field => !FIELDS.includes(field))
  if (unknown !== undefined) throw new InvalidArgumentError(`"${unknown}" is no field. Fields: ${FIELDS.join(', ')}`)
  return fields
}

/** A count of jobs; `auto`, or 0, is one a core. */
function jobCount(value: string): number {
  if (value === 'auto') return availableParallelism()
  if (!/^\d{1,3}$/.test(value)) throw new InvalidArgumentError('a number, or auto: one a core')
  return Number(value) || availableParallelism()
}

const readingOptions = (command: Command): Command =>
  command
    .option('--url <url>', 'where the page came from; kept in the document')
    .option(
      '--published-at <date>',
      'the posting stamp, ISO 8601, where you know it: anchors "sáng nay" and missing years',
    )
    .option('--encoding <label>', 'charset of the bytes, e.g. windows-1258 (default: found out)')
    .option('-o, --output <file>', 'write there instead of to stdout')
    .option('--quiet', 'no messages on stderr')

const jsonOptions = (command: Command): Command =>
  readingOptions(command)
    .option('--only <fields>', 'comma-separated fields to print, e.g. date,attendees', fieldList)
    .addOption(new Option('--pretty', 'indent the JSON (default for one page)').conflicts('compact'))
    .option('--compact', 'one line of JSON')

const EXAMPLES = `
Examples:
  boctin trang.html                          the document of one saved page
  curl -s URL | boctin - --url URL           a page from a pipe
  boctin trang.html --only date,attendees    who met, and when
  boctin batch pages/ -o out.ndjson          a folder: one JSON line per page
  boctin batch crawl.ndjson                  records {"id","url","html"|"text","publishedAt"}
  boctin view trang.html -o bao-cao.html     the article with every finding highlighted, as one HTML file
  boctin explain trang.html                  what was stripped and why, which rule found what

Exit status: 0 all done, 1 some page failed, 2 wrong usage. Data goes to stdout, messages to stderr.`

/** The command line of boctin. `run` returns the exit status and never throws. */
export function createProgram(): { run(argv: readonly string[]): Promise<ExitCode> } {
  let status: ExitCode = ALL_DONE
  const does =
    (verb: (flags: Flags, inputs: string[]) => Promise<ExitCode>) =>
    async (inputs: string | string[], flags: Flags) => {
      status = await verb(flags, [inputs].flat())
    }

  const program = jsonOptions(new Command('boctin'))
    .description(
      'Peels a Vietnamese government news page into JSON: who met whom, when, about what, with which figures.',
    )
    .version(version, '-V, --version', 'print the version')
    .argument('<input>', 'a file with HTML or scraped text, or - for stdin')
    .addHelpText('after', EXAMPLES)
    .enablePositionalOptions()
    .showHelpAfterError('(boctin --help says what it takes)')
    .exitOverride()
    .action(does(page))

  jsonOptions(program.command('batch'))
    .description('many pages: one JSON line each, in input order; a bad one never stops the rest')
    .argument('<inputs...>', 'files, folders, .ndjson files of records, or - (records from stdin)')
    .addOption(new Option('--format <format>', 'lines, or one array').choices(['ndjson', 'json']).default('ndjson'))
    .option('--jobs <n>', 'pages read at a time, each on a core; auto: one a core', jobCount)
    .option('--resume', 'go on with the file of -o where an earlier run stopped')
    .addHelpText(
      'after',
      `
Records in:  {"id"?, "url"?, "html" | "text", "publishedAt"?, "contentType"?}; other keys come back under "meta".
Folders:     .html .htm .xhtml .shtml .aspx .asp .php .jsp .txt .ndjson .jsonl, by path; a file that is named is taken anyway.
Lines out:   {"ok":true,"source":"<path, URL or id>","document":{…}}
             {"ok":false,"source":"…","error":{"code":"…","message":"…"}}`,
    )
    .action(does(batch))

  readingOptions(program.command('view'))
    .description('one self-contained HTML file: the article with every finding highlighted, lists, tables')
    .argument('<inputs...>', 'files, folders, .ndjson files of records, or - (one page from stdin)')
    .addOption(new Option('--lang <lang>', "language of the report's own words").choices(['vi', 'en']).default('vi'))
    .addHelpText(
      'after',
      `
Several pages get an index. A page that cannot be read is named in it, and the exit status is 1.

Examples:
  boctin view trang.html -o bao-cao.html          look at one page
  boctin view pages/ -o bao-cao.html --lang en    a folder, with an index, in English`,
    )
    .action(does(view))

  readingOptions(program.command('explain'))
    .description('what was stripped and why, which rule found what, in plain text')
    .argument('<input>', 'a file with HTML or scraped text, or - for stdin')
    .action(does(explain))

  program
    .command('schema')
    .description('the JSON Schema of the document')
    .option('-o, --output <file>', 'write there instead of to stdout')
    .action(async (flags: Flags) => {
      const output = openOutput(flags.output)
      await output.write(`${JSON.stringify(jsonSchema(), null, 2)}\n`)
      await output.close()
    })

  return {
    async run(argv) {
      try {
        await program.parseAsync(argv)
        return status
      } catch (error) {
        return failure(error)
      }
    },
  }
}

/** What the library says of a flag's value, not of a page. */
const WRONG_FLAGS = new Set<string>(['OPTION_INVALID', 'ENCODING_UNSUPPORTED'])

function failure(error: unknown): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? ALL_DONE : USAGE
  const { code, message } = error as { code?: string; message: string }
  process.stderr.write(`boctin: ${code && !message.startsWith(code) ? `${code}: ` : ''}${message}\n`)
  const isUsage = error instanceof UsageError || (error instanceof BoctinError && WRONG_FLAGS.has(error.code))
  return isUsage ? USAGE : FAILED
}
