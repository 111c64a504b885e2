import type { Verb, Words } from './index'

const FLAGS = (verb: Verb) => verb.flags.map(({ long }) => long).join(' ')

/** Plain enough for the bash 3.2 of macOS. */
export function bash({ root, verbs }: Words): string {
  const afterFlag = (verb: Verb) =>
    verb.flags
      .filter(({ takesValue }) => takesValue)
      .map(({ long, short, values, isList }) => {
        const names = [long, ...(short ? [short] : [])].map(name => `'${verb.name} ${name}'`).join(' | ')
        return `    ${names}) values='${values.join(' ')}' taken=${isList ? 'list' : 'value'} ;;`
      })
  const wordsOf = (verb: Verb) => `    ${verb.name}) flags='${FLAGS(verb)}' values='${verb.values.join(' ')}' ;;`
  const first = { ...root, values: verbs.map(({ name }) => name) }
  return `# bash completion of boctin: source it
_boctin() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} verb=boctin flags='' values='' taken='' chosen='' word
  local IFS=$' \\t\\n'
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case $word in ${verbs.map(({ name }) => name).join('|')}) verb=$word; break ;; esac
  done
  case $verb in
${[first, ...verbs].map(wordsOf).join('\n')}
  esac
  case "$verb $prev" in
${[root, ...verbs].flatMap(afterFlag).join('\n')}
  esac
  if [[ $taken == list && $cur == *,* ]]; then chosen=\${cur%,*},; fi
  IFS=$'\\n'
  if [[ -z $taken && $cur == -* ]]; then
    COMPREPLY=($(compgen -W "\${flags// /$IFS}" -- "$cur"))
  else
    COMPREPLY=($(compgen -P "$chosen" -W "\${values// /$IFS}" -- "\${cur#"$chosen"}"))
    case "$verb:$taken:$values" in
      boctin::* | *:: | *:value:) COMPREPLY+=($(compgen -f -- "$cur")) ;;
    esac
  fi
}
complete -o filenames -F _boctin boctin
`
}
