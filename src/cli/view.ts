import { BoctinError } from '../index'
import type { ReportPage } from '../view'
import { ALL_DONE, type ExitCode, FAILED } from './exit'
import { findPages, readInput } from './inputs'
import { type Found, pageOf } from './inputs/records'
import { optimize } from './optimizer'
import { openOutput } from './outputs'
import { extractOptions } from './page'
import type { Flags } from './program'
import { read } from './readers'

/**
 * `boctin view <inputs...>`: one HTML file to look at the findings of every page. A page that cannot be read has its
 * place in it; where none can, no report is written.
 */
export async function view(flags: Flags, inputs: string[]): Promise<ExitCode> {
  optimize()
  const pages: ReportPage[] = []
  for await (const page of pagesOf(inputs, flags)) pages.push(await reportPage(page, flags))
  const failures = pages.filter(page => 'error' in page)
  if (!flags.quiet) report(failures, pages.length)
  if (failures.length === pages.length) return FAILED
  const { renderReport } = await import('../view')
  const output = openOutput(flags.output)
  await output.write(renderReport(pages, { lang: flags.lang }))
  await output.close()
  return failures.length > 0 ? FAILED : ALL_DONE
}

function report(failures: readonly Extract<ReportPage, { error: unknown }>[], pages: number): void {
  if (pages === 0) process.stderr.write('boctin: there is no page to view\n')
  for (const { source, error } of failures) process.stderr.write(`boctin: ${source}: ${error.code}: ${error.message}\n`)
}

/** Alone, `-` is one page, as it is for `boctin -`. */
async function* pagesOf(inputs: readonly string[], flags: Flags): AsyncGenerator<Found> {
  if (inputs.length === 1 && inputs[0] === '-') yield { source: 'stdin', ...(await readInput('-', flags)) }
  else yield* findPages(inputs, flags)
}

async function reportPage(found: Found, flags: Flags): Promise<ReportPage> {
  const page = pageOf(found)
  const { source } = page
  if ('problem' in page) return { source, error: page.problem }
  try {
    return { source, document: await read(page.input, { ...extractOptions(flags), ...page.options, explain: true }) }
  } catch (error) {
    const code = error instanceof BoctinError ? error.code : 'INTERNAL'
    return { source, error: { code, message: (error as Error).message } }
  }
}
