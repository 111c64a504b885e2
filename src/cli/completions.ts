import type { Argument, Command, Option } from 'commander'

export const SHELLS = ['bash', 'zsh', 'fish'] as const
export type Shell = (typeof SHELLS)[number]

/** A verb as a shell completes it; the first is boctin itself, without one. */
interface Verb {
  name: string
  description: string
  flags: { long: string; short?: string; description: string; values: readonly string[]; takesValue: boolean }[]
  /** What its argument can be, where that is a choice; files elsewhere. */
  values: readonly string[]
}

/** The script that completes `program` in a shell: verbs, flags and the values that a flag can take; files elsewhere. */
export function completions(program: Command, shell: Shell): string {
  const verbs = program.commands.map(verbOf)
  const root = { ...verbOf(program), values: [...verbs.map(({ name }) => name), 'help'] }
  return WRITERS[shell](root, verbs)
}

function verbOf(command: Command): Verb {
  const help = command.createHelp()
  return {
    name: command.name(),
    description: command.description(),
    flags: help.visibleOptions(command).map(flagOf),
    values: command.registeredArguments.flatMap((argument: Argument) => argument.argChoices ?? []),
  }
}

const flagOf = ({ long, short, description, argChoices, required, optional }: Option) => ({
  long: long!,
  short,
  description,
  values: argChoices ?? [],
  takesValue: required || optional,
})

const WRITERS: Record<Shell, (root: Verb, verbs: Verb[]) => string> = { bash, zsh, fish }

const words = (list: readonly string[]) => list.join(' ')
const flagWords = ({ flags }: Verb) => words(flags.map(({ long }) => long))
const pattern = (list: readonly string[]) => list.join('|')

function bash(root: Verb, verbs: Verb[]): string {
  const afterFlag = (verb: Verb) =>
    verb.flags
      .filter(({ takesValue }) => takesValue)
      .map(({ long, short, values }) => {
        const reply = values.length > 0 ? `compgen -W '${words(values)}' -- "$cur"` : 'compgen -f -- "$cur"'
        return `    '${verb.name} ${long}'${short ? ` | '${verb.name} ${short}'` : ''}) COMPREPLY=($(${reply})); return ;;`
      })
  const wordsOf = (verb: Verb) => `    ${verb.name}) flags='${flagWords(verb)}' values='${words(verb.values)}' ;;`
  return `# bash completion of boctin; source it, or put it where bash-completion looks
_boctin() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} verb=boctin flags='' values='' word
  COMPREPLY=()
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case $word in
      ${pattern(verbs.map(({ name }) => name))}|help) verb=$word; break ;;
    esac
  done
  case "$verb $prev" in
${[root, ...verbs].flatMap(afterFlag).join('\n')}
  esac
  case $verb in
${[root, ...verbs].map(wordsOf).join('\n')}
    help) values='${words(verbs.map(({ name }) => name))}' ;;
  esac
  if [[ $cur == -* ]]; then
    COMPREPLY=($(compgen -W "$flags" -- "$cur"))
  else
    COMPREPLY=($(compgen -W "$values" -- "$cur") $(compgen -f -- "$cur"))
  fi
}
complete -o filenames -o bashdefault -F _boctin boctin
`
}

const quoted = (value: string) => `'${value.replaceAll("'", "'\\''")}'`

function zsh(root: Verb, verbs: Verb[]): string {
  const inBrackets = (value: string) => value.replaceAll('[', '(').replaceAll(']', ')').replaceAll(':', '\\:')
  const action = (values: readonly string[]) => (values.length > 0 ? `(${words(values)})` : '_files')
  const specs = ({ flags }: Verb) =>
    flags.flatMap(({ long, short, description, takesValue, values }) =>
      [long, ...(short ? [short] : [])].map(name =>
        quoted(`${name}[${inBrackets(description)}]${takesValue ? `:value:${action(values)}` : ''}`),
      ),
    )
  const call = (verb: Verb, rest: string) => `_arguments -s \\\n      ${[...specs(verb), rest].join(' \\\n      ')}`
  const described = [...verbs, { name: 'help', description: 'what a verb takes' }].map(({ name, description }) =>
    quoted(`${name}:${description.replaceAll(':', '\\:')}`),
  )
  return `#compdef boctin
_boctin_input() {
  local -a verbs=(
    ${described.join('\n    ')}
  )
  _alternative 'verbs:verb:{_describe verb verbs}' 'files:file:_files'
}
_boctin() {
  local verb=$words[2]
  case $verb in
${verbs.map(verb => `    ${verb.name}) shift words; ((CURRENT--)); ${call(verb, quoted(`*:input:${action(verb.values)}`))} ;;`).join('\n')}
    help) _arguments '2:verb:(${words(verbs.map(({ name }) => name))})' ;;
    *) ${call(root, "'*:input:_boctin_input'")} ;;
  esac
}
if [ "$funcstack[1]" = _boctin ]; then _boctin "$@"; else compdef _boctin boctin; fi
`
}

function fish(root: Verb, verbs: Verb[]): string {
  const within = (verb: Verb) =>
    verb === root
      ? `not __fish_seen_subcommand_from ${words([...verbs.map(({ name }) => name), 'help'])}`
      : `__fish_seen_subcommand_from ${verb.name}`
  const flags = (verb: Verb) =>
    verb.flags.map(({ long, short, description, takesValue, values }) =>
      [
        `complete -c boctin -n ${quoted(within(verb))} -l ${long.slice(2)}`,
        ...(short ? [`-s ${short.slice(1)}`] : []),
        ...(takesValue ? [values.length > 0 ? `-xa ${quoted(words(values))}` : '-r'] : []),
        `-d ${quoted(description)}`,
      ].join(' '),
    )
  const names = verbs.map(
    ({ name, description }) => `complete -c boctin -n ${quoted(within(root))} -a ${name} -d ${quoted(description)}`,
  )
  const choices = verbs
    .filter(({ values }) => values.length > 0)
    .map(verb => `complete -c boctin -n ${quoted(within(verb))} -f -a ${quoted(words(verb.values))}`)
  const help = `complete -c boctin -n '__fish_seen_subcommand_from help' -f -a ${quoted(words(verbs.map(({ name }) => name)))}`
  return `# fish completion of boctin\n${[...names, ...[root, ...verbs].flatMap(flags), ...choices, help].join('\n')}\n`
}
