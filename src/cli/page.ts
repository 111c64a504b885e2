import type { Document, ExtractOptions } from '../index'
import { ALL_DONE, type ExitCode } from './exit'
import { formatter, pageFormat } from './formats'
import { readInput } from './inputs'
import { optimizeForPage } from './optimizer'
import { chosen, oneLine, openOutput } from './outputs'
import type { Flags } from './program'
import { read } from './readers'

export const extractOptions = ({ url, publishedAt, encoding, maxLength }: Flags): ExtractOptions => ({
  url,
  publishedAt,
  encoding,
  maxLength,
})

/** The document of the one page that `input` names. A flag outranks what the page's transport says. */
export async function readDocument(input: string, flags: Flags, options: ExtractOptions = {}): Promise<Document> {
  const page = await readInput(input, flags)
  optimizeForPage(page.input)
  const { url = page.options.url, ...given } = extractOptions(flags)
  return read(page.input, { ...page.options, ...given, url, ...options })
}

/** `boctin <input>`: the document of one page. */
export async function page(flags: Flags, [input]: string[]): Promise<ExitCode> {
  const document = await readDocument(input!, flags)
  const output = openOutput(flags.output)
  await output.write(await rendered(document, input!, flags))
  await output.close()
  if (!flags.quiet)
    for (const { code, message } of document.warnings) process.stderr.write(`boctin: ${code}: ${message}\n`)
  return ALL_DONE
}

async function rendered(document: Document, input: string, flags: Flags): Promise<string> {
  const shown = chosen(document, flags.only)
  if (pageFormat(flags) === 'json') return `${oneLine(shown, flags.compact ? 0 : 2)}\n`
  const { head, render, tail } = await formatter(flags)
  return head + render({ ok: true, source: input === '-' ? 'stdin' : input, document: shown }) + tail
}
