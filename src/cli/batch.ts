import { BoctinError } from '../index'
import { ALL_DONE, type ExitCode, FAILED } from './exit'
import { type Page, readPages } from './inputs'
import { chosen, openOutput } from './outputs'
import { extractOptions } from './page'
import type { Flags } from './program'
import { read } from './readers'

type Line = { source: string; meta?: Record<string, unknown> } & (
  | { ok: true; document: object }
  | { ok: false; error: { code: string; message: string } }
)

/** `boctin batch <inputs...>`: one line per page, in input order. */
export async function batch(flags: Flags, inputs: string[]): Promise<ExitCode> {
  const output = openOutput(flags.output)
  const [open, between, close] = flags.format === 'json' ? ['[\n', ',\n', '\n]\n'] : ['', '\n', '\n']
  let done = 0
  let failed = 0
  for await (const page of readPages(inputs)) {
    const line = await readLine(page, flags)
    await output.write((done + failed === 0 ? open : between) + JSON.stringify(line, null, flags.pretty ? 2 : 0))
    if (line.ok) done++
    else failed++
  }
  if (done + failed > 0) await output.write(close)
  else if (flags.format === 'json') await output.write('[]\n')
  await output.close()
  if (!flags.quiet) process.stderr.write(`boctin: ${done} pages done, ${failed} failed\n`)
  return failed > 0 ? FAILED : ALL_DONE
}

async function readLine(page: Page, flags: Flags): Promise<Line> {
  const { source } = page
  if ('problem' in page) return { ok: false, source, error: page.problem }
  const meta = page.meta && { meta: page.meta }
  try {
    const document = await read(page.input, { ...extractOptions(flags), ...present(page.options) })
    return { ok: true, source, document: chosen(document, flags.only), ...meta }
  } catch (error) {
    const code = error instanceof BoctinError ? error.code : 'INTERNAL'
    return { ok: false, source, error: { code, message: (error as Error).message }, ...meta }
  }
}

/** A record's own values win over the flags'; what it leaves out does not. */
const present = <T extends object>(options: T): Partial<T> =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value != null)) as Partial<T>
