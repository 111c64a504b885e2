import { BoctinError } from '../index'
import { ALL_DONE, type ExitCode, FAILED } from './exit'
import { formatter, type Line } from './format'
import { type Page, readPages } from './inputs'
import { chosen, openOutput } from './outputs'
import { extractOptions } from './page'
import type { Flags } from './program'
import { read } from './readers'

/** `boctin batch <inputs...>`: one line per page, in input order. */
export async function batch(flags: Flags, inputs: string[]): Promise<ExitCode> {
  const output = openOutput(flags.output)
  const { head, between, tail, empty, render } = formatter(flags)
  let done = 0
  let failed = 0
  for await (const page of readPages(inputs)) {
    const line = await readLine(page, flags)
    await output.write((done + failed === 0 ? head : between) + render(line))
    if (line.ok) done++
    else failed++
  }
  await output.write(done + failed > 0 ? tail : empty)
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
