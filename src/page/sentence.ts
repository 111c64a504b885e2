const CLOSERS = `"”')`

/** Does a text end in one of these marks, or in one and the quote or bracket that closes behind it? */
export function endsIn(text: string, marks: string, closers = CLOSERS): boolean {
  const last = text.charAt(text.length - 1)
  if (last === '') return false
  return (
    marks.includes(last) || (text.length > 1 && closers.includes(last) && marks.includes(text.charAt(text.length - 2)))
  )
}
