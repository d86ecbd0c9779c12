const DEEPEST = 100
/** The empty form has ten thousand; a full one that Word has saved often, four times as many. */
const MOST_TAGS = 200_000
const END = -1

const NOTE = '<!--(?:[^-]|-[^-])*-->'
const INSTRUCTION = '<\\?[^<>]*\\?>'
const CLOSING = '</[^<>]*>'
const OPENING = '<[\\p{L}_](?:"[^"<]*"|\'[^\'<]*\'|[^"\'<>])*>'
const MARKUP = new RegExp(`${NOTE}|${INSTRUCTION}|${CLOSING}|${OPENING}`, 'uy')

/**
 * Whether XML is of a size that a parser may be given: tags without end, or one within another
 * without end, keep it busy for minutes. Whatever no word processor writes (types, entities, raw
 * data) is not.
 */
export function isBoundedXml(text: string): boolean {
  let depth = 0
  let tags = 0
  for (let at = text.indexOf('<'); at !== END; at = text.indexOf('<', MARKUP.lastIndex)) {
    MARKUP.lastIndex = at
    const [tag] = MARKUP.exec(text) ?? []
    if (tag === undefined) return false
    tags += 1
    depth += stepOf(tag)
    if (depth > DEEPEST || tags > MOST_TAGS) return false
  }
  return true
}

function stepOf(tag: string): number {
  if (tag.startsWith('<?') || tag.startsWith('<!') || tag.endsWith('/>')) return 0
  return tag.startsWith('</') ? -1 : 1
}
