/** Text without case and marks, so that "aker" finds "Åker". */
export function foldText(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Whether folded text holds every word of a query. */
export function holdsWords(folded: string, query: string): boolean {
  return foldText(query)
    .split(' ')
    .every((word) => folded.includes(word))
}
