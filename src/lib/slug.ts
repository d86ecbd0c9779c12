const LETTERS: Record<string, string> = { ß: 'ss', æ: 'ae', ø: 'o', đ: 'd', ł: 'l' }
const MAX_LENGTH = 80

/** A title as it stands in an address: ASCII letters, digits and hyphens, 80 at most. */
export function slugOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[ßæøđł]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MAX_LENGTH)
    .replace(/^-+|-+$/g, '')
}
