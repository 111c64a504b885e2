import { Argument, Command, CommanderError, Option } from 'commander'
import { version } from '../../package.json'
import { completions, SHELLS, type Shell } from './completions'
import { ALL_DONE, type ExitCode, FAILED, USAGE, UsageError } from './exit'
import { contradiction, type Flags, formOptions, jobCount, outputOption, readingOptions } from './flags'
import { HELP } from './help'
import { isUrl, PAGE_NAMES } from './inputs'
import { openOutput } from './outputs'
import { page } from './page'

export type { Flags } from './flags'

const MANY_PAGES = 'files, folders, globs, URLs, .ndjson and .warc files'
const ONE_PAGE = 'a file with HTML or scraped text, a URL, or - for stdin'

/** The command line of boctin. `run` returns the exit status and never throws. */
export function createProgram(): { run(argv: readonly string[]): Promise<ExitCode> } {
  let status: ExitCode = ALL_DONE
  // A verb is loaded when it is called, but for the main one, whose code is small: every file costs a start.
  const does =
    (verb: () => Promise<(flags: Flags, inputs: string[]) => Promise<ExitCode>>) =>
    async (inputs: string | string[], flags: Flags, command: Command) => {
      const paths = [inputs].flat()
      const wrong = contradiction(flags, command.name(), paths)
      if (wrong !== null) command.error(`error: ${wrong}`)
      if (flags.insecure && !flags.quiet && paths.some(isUrl)) process.stderr.write(UNCHECKED)
      status = await (await verb())(flags, paths)
    }

  const program = new Command('boctin')
    .description(HELP.boctin)
    .usage('<input> [options]\n       boctin <verb> …')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this')
    .argument('<input>', ONE_PAGE)
    .addHelpText('after', HELP.end)
    .enablePositionalOptions()
    .showHelpAfterError('(boctin --help says what it takes; for many pages there is: boctin batch)')
    .commandsGroup('Verbs:')
    .helpCommand('help [verb]', 'what a verb takes, with examples')
    .exitOverride()
    .hook('preAction', (_, command) => {
      if (command.getOptionValue('output') === '-') command.setOptionValue('output', undefined)
    })
    .action(does(async () => page))
  jsonOptions(program, 'json')

  jsonOptions(program.command('batch'), 'ndjson')
    .description('many pages: one line of JSON each, in input order; a bad one never stops the rest')
    .argument('<inputs...>', `${MANY_PAGES}, or - for stdin`)
    .optionsGroup('The run:')
    .option('--jobs <n>', 'pages read at a time, each on a core; auto: one a core', jobCount)
    .option('--resume', 'go on with the file of -o where an earlier run stopped')
    .addHelpText('after', HELP.batch.replace('~PAGES~', PAGE_NAMES))
    .action(does(async () => (await import('./batch')).batch))

  readingOptions(program.command('view'))
    .description('one HTML file to look at: the article with every finding highlighted, lists, tables')
    .argument('<inputs...>', `${MANY_PAGES}, or - (one page from stdin)`)
    .optionsGroup('What is printed:')
    .addOption(new Option('--lang <lang>', "language of the report's own words").choices(['vi', 'en']).default('vi'))
    .addHelpText('after', HELP.view)
    .action(does(async () => (await import('./view')).view))

  readingOptions(program.command('explain'))
    .description('what was stripped and why, which rule found what, in plain text')
    .argument('<input>', ONE_PAGE)
    .addHelpText('after', HELP.explain)
    .action(does(async () => (await import('./explain')).explain))

  outputOption(program.command('schema'))
    .description('the JSON Schema of the document')
    .addHelpText('after', HELP.schema)
    .action(async ({ output }: Flags) => {
      const { jsonSchema } = await import('../index')
      await print(`${JSON.stringify(jsonSchema(), null, 2)}\n`, output)
    })

  outputOption(program.command('completions'))
    .description('a script that completes boctin in your shell')
    .addArgument(new Argument('<shell>').choices(SHELLS))
    .addHelpText('after', HELP.completions)
    .action((shell: Shell, { output }: Flags) => print(completions(program, shell), output))

  for (const command of program.commands)
    command.showHelpAfterError(`(boctin help ${command.name()} says what it takes)`)

  return {
    async run(argv) {
      try {
        const [verb, of] = argv.slice(2)
        if (verb === undefined) program.help({ error: true })
        if (verb === 'help' && of !== undefined && !program.commands.some(command => command.name() === of))
          program.error(`error: there is no verb "${of}"`)
        await program.parseAsync(argv)
        return status
      } catch (error) {
        return failure(error)
      }
    },
  }
}

const UNCHECKED =
  'boctin: TLS_UNCHECKED: certificates are not checked: anybody between here and there can change the page\n'

const jsonOptions = (command: Command, fallback: 'json' | 'ndjson'): Command =>
  formOptions(readingOptions(command), fallback)
    .addOption(new Option('--pretty', 'indent the JSON (default for one page)').conflicts('compact'))
    .option('--compact', 'one line of JSON')

async function print(text: string, path: string | undefined): Promise<void> {
  const output = openOutput(path)
  await output.write(text)
  await output.close()
}

/** What the library says of a flag's value, and the inputs of another verb: wrong usage, not a page that failed. */
const WRONG_USAGE = new Set<string>(['OPTION_INVALID', 'ENCODING_UNSUPPORTED', 'INPUT_IS_MANY', 'URL_INVALID'])

function failure(error: unknown): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? ALL_DONE : USAGE
  const { code, message } = error as { code?: string; message: string }
  process.stderr.write(`boctin: ${code && !message.startsWith(code) ? `${code}: ` : ''}${message}\n`)
  return error instanceof UsageError || WRONG_USAGE.has(code ?? '') ? USAGE : FAILED
}
