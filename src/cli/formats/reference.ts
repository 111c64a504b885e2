import { decodeHTMLStrict } from 'entities/decode'

/**
 * The character that `amp` or `notin` names, else false. In the build this stands for `decode-named-character-reference`
 * and its own table of what `entities` knows. What writes Markdown asks for it in the labels of references alone, and
 * boctin writes no references: that `entities` 7.0 takes some unknown names for known (`Yumlx`) is of no consequence.
 */
export function decodeNamedCharacterReference(name: string): string | false {
  if (!/^[a-z][a-z\d]*$/i.test(name)) return false
  const written = `&${name};`
  const decoded = decodeHTMLStrict(written)
  return decoded === written ? false : decoded
}
