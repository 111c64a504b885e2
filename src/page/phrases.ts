/** The phrases of a table of `lexicon/`: parted by line ends and "¦", blanks at their ends left out. */
export const phrases = (table: string): string[] =>
  table
    .split(/[\n¦]/)
    .map(phrase => phrase.trim())
    .filter(phrase => phrase !== '')
