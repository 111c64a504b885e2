/** What `truth.json` says of an article, as a document says it: the two are equal where the document is right. */
export const reading = document => {
  const named = document.attendees.filter(({ name }) => name !== null)
  return {
    date: document.date?.start,
    attendees: Object.fromEntries(named.map(({ name, titles }) => [name, titles.map(({ text }) => text)])),
    groups: document.attendees.flatMap(({ group }) => group ?? []),
    projects: document.projectCodes.map(({ type, code }) => `${type} ${code}`),
    documents: document.documents.map(({ number }) => number),
    figures: document.figures.map(({ value }) => value),
  }
}
