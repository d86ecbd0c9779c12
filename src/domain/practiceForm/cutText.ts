const SPACE = /\s/
const HIGH_SURROGATE = /[\ud800-\udbff]$/

/** A text up to a limit, between two words where it can be, and what does not fit. */
export function cutText(text: string, most: number): { kept: string; surplus: string } {
  if (text.length <= most) return { kept: text, surplus: '' }
  let end = most
  while (end > most / 2 && !SPACE.test(text.charAt(end))) end -= 1
  if (!SPACE.test(text.charAt(end))) end = most
  if (HIGH_SURROGATE.test(text.slice(0, end))) end -= 1
  return { kept: text.slice(0, end).trimEnd(), surplus: text.slice(end).trimStart() }
}
