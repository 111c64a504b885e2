import type { Document } from '../index'
import { ALL_DONE, type ExitCode } from './exit'
import { openOutput } from './outputs'
import { readDocument } from './page'
import type { Flags } from './program'

type Found = { rule: string; text: string; span: { start: number; end: number } }

const WIDTH = 100
const short = (text: string) => (text.length > WIDTH ? `${text.slice(0, WIDTH - 1)}…` : text).replaceAll('\n', ' ⏎ ')

/** `boctin explain <input>`: what was stripped and why, which rule found what. */
export async function explain(flags: Flags, [input]: string[]): Promise<ExitCode> {
  const document = await readDocument(input!, flags, { explain: true })
  const output = openOutput(flags.output)
  await output.write(report(document))
  await output.close()
  return ALL_DONE
}

function report(document: Document): string {
  const { confidence, removed, warnings } = document
  const head = ['title', 'section', 'publishedAt', 'language'] as const
  const kinds = ['dates', 'attendees', 'projectCodes', 'documents', 'figures'] as const
  return [
    ...head.map(field => `${field}: ${document[field] ?? '–'}`),
    `confidence: ${confidence.score}${confidence.reasons.map(reason => `\n  ${reason}`).join('')}`,
    ...section('warnings', warnings, warning => `${warning.code}: ${warning.message}`),
    ...section('stripped', removed, block => `${block.reason}: ${short(block.text)}`),
    ...kinds.flatMap(kind =>
      section<Found>(
        kind,
        document[kind],
        finding => `[${finding.span.start}–${finding.span.end}] ${finding.rule}: ${short(finding.text)}`,
      ),
    ),
    '',
  ].join('\n')
}

const section = <T>(name: string, items: readonly T[], line: (item: T) => string): string[] =>
  items.length === 0 ? [] : ['', `${name} (${items.length})`, ...items.map(item => `  ${line(item)}`)]
