import type { Command, Option } from 'commander'
import { bash } from './bash'
import { fish } from './fish'
import { zsh } from './zsh'

export const SHELLS = ['bash', 'zsh', 'fish'] as const
export type Shell = (typeof SHELLS)[number]

/** A flag as a shell completes it. */
export interface Flag {
  long: string
  short: string | undefined
  description: string
  takesValue: boolean
  /** What its value can be, where that is a choice; files elsewhere. */
  values: readonly string[]
  /** Takes several values, with commas between them. */
  isList: boolean
}

/** A verb as a shell completes it. boctin without one is a verb too. */
export interface Verb {
  name: string
  description: string
  flags: Flag[]
  /** What its argument can be, where that is a choice; files elsewhere. */
  values: readonly string[]
}

/** What all shells complete. */
export interface Words {
  root: Verb
  verbs: Verb[]
}

const WRITERS: Record<Shell, (words: Words) => string> = { bash, zsh, fish }

/** The script that completes `program` in a shell: verbs, flags, the values that a flag can take; files elsewhere. */
export function completions(program: Command, shell: Shell): string {
  const verbs = program.commands.map(verbOf)
  const help = { name: 'help', description: 'what a verb takes', flags: [], values: verbs.map(({ name }) => name) }
  return WRITERS[shell]({ root: verbOf(program), verbs: [...verbs, help] })
}

function verbOf(command: Command): Verb {
  return {
    name: command.name(),
    description: command.description(),
    flags: command.createHelp().visibleOptions(command).map(flagOf),
    values: command.registeredArguments.flatMap(({ argChoices }) => argChoices ?? []),
  }
}

const flagOf = ({ long, short, description, argChoices, required, flags }: Option): Flag => ({
  long: long!,
  short,
  description,
  takesValue: required,
  values: argChoices ?? [],
  isList: flags.includes(',...'),
})

/** Words of ours hold no quote; descriptions may. */
export const quoted = (value: string): string => `'${value.replaceAll("'", "'\\''")}'`
