import type { ExtractOptions } from '../index'
import { ALL_DONE, type ExitCode } from './exit'
import { readInput } from './inputs'
import { chosen, openOutput } from './outputs'
import type { Flags } from './program'
import { read } from './readers'

export const extractOptions = ({ url, publishedAt, encoding }: Flags): ExtractOptions => ({
  url,
  publishedAt,
  encoding,
})

/** `boctin <input>`: the document of one page. */
export async function page(flags: Flags, [input]: string[]): Promise<ExitCode> {
  const document = await read(await readInput(input!), extractOptions(flags))
  const output = openOutput(flags.output)
  await output.write(`${JSON.stringify(chosen(document, flags.only), null, flags.compact ? 0 : 2)}\n`)
  await output.close()
  if (!flags.quiet)
    for (const { code, message } of document.warnings) process.stderr.write(`boctin: ${code}: ${message}\n`)
  return ALL_DONE
}
