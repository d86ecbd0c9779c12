/** The beginning of a text, cut after a word and marked as cut where something is left out. */
export function excerpt(text: string, maxLength: number): string {
  const first = (text.split(/\n\s*\n/, 1)[0] ?? '').replace(/\s+/g, ' ').trim()
  if (first.length <= maxLength) return first
  const cut = first.slice(0, maxLength)
  const end = cut.lastIndexOf(' ')
  return `${(end > 0 ? cut.slice(0, end) : cut).replace(/[\s,;:.–-]+$/, '')} …`
}
