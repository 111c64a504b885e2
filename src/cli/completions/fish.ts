import { type Flag, quoted, type Verb, type Words } from './index'

const complete = (condition: string, ...rest: string[]) =>
  `complete -c boctin -n ${quoted(condition)} ${rest.join(' ')}`

function flagWords({ long, short, description, takesValue, values }: Flag): string[] {
  const value = values.length > 0 ? `-xa ${quoted(values.join(' '))}` : '-r'
  return [
    `-l ${long.slice(2)}`,
    ...(short ? [`-s ${short.slice(1)}`] : []),
    ...(takesValue ? [value] : []),
    `-d ${quoted(description)}`,
  ]
}

export function fish({ root, verbs }: Words): string {
  const names = verbs.map(({ name }) => name).join(' ')
  const atFirst = `not __fish_seen_subcommand_from ${names}`
  const within = ({ name }: Verb) => `__fish_seen_subcommand_from ${name}`
  const lines = [
    ...verbs.map(({ name, description }) => complete(atFirst, `-a ${name} -d ${quoted(description)}`)),
    ...root.flags.map(flag => complete(atFirst, ...flagWords(flag))),
    ...verbs.flatMap(verb => verb.flags.map(flag => complete(within(verb), ...flagWords(flag)))),
    ...verbs
      .filter(({ values }) => values.length > 0)
      .map(verb => complete(within(verb), `-f -a ${quoted(verb.values.join(' '))}`)),
  ]
  return `# fish completion of boctin\n${lines.join('\n')}\n`
}
