/** The branches of an alternation of phrases, the longest first. */
export const either = (phrases: readonly string[]): string => [...phrases].sort((a, b) => b.length - a.length).join('|')

export const anyOf = (phrases: readonly string[]): string => `(?:${either(phrases)})`

/**
 * Any of these words where no letter stands before it. That is asked behind the word: asked before it, it would be
 * asked at every unit of the text.
 */
export const begun = (...words: string[]): string => anyOf(words.map(word => `${word}(?<!\\p{L}${word})`))
