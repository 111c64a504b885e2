import { quoted, type Verb, type Words } from './index'

const inBrackets = (text: string) => text.replaceAll('[', '(').replaceAll(']', ')').replaceAll(':', '\\:')

function action(values: readonly string[], isList = false): string {
  if (values.length === 0) return '_files'
  return isList ? `_values -s , value ${values.join(' ')}` : `(${values.join(' ')})`
}

const flagSpecs = ({ flags }: Verb) =>
  flags.flatMap(({ long, short, description, takesValue, values, isList }) =>
    [long, ...(short ? [short] : [])].map(name =>
      quoted(`${name}[${inBrackets(description)}]${takesValue ? `:value:${action(values, isList)}` : ''}`),
    ),
  )

const call = (verb: Verb, rest: string) =>
  `_arguments \\\n      ${[...flagSpecs(verb), quoted(rest)].join(' \\\n      ')}`

export function zsh({ root, verbs }: Words): string {
  const described = verbs.map(({ name, description }) => quoted(`${name}:${description.replaceAll(':', '\\:')}`))
  const ofVerb = (verb: Verb) =>
    `    ${verb.name}) shift words; ((CURRENT--)); ${call(verb, `*:input:${action(verb.values)}`)} ;;`
  return `#compdef boctin
_boctin_input() {
  local -a verbs=(
    ${described.join('\n    ')}
  )
  _alternative 'verbs:verb:{ _describe verb verbs }' 'files:file:_files'
}
_boctin() {
  case $words[2] in
${verbs.map(ofVerb).join('\n')}
    *) ${call(root, '*:input:_boctin_input')} ;;
  esac
}
if [ "$funcstack[1]" = _boctin ]; then _boctin "$@"; else compdef _boctin boctin; fi
`
}
