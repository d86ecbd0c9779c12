export type TextBlock =
  { kind: 'paragraph'; lines: string[] } | { kind: 'bullets' | 'numbers'; lines: string[] }

const BULLET = /^[-–•]\s+/
const NUMBER = /^\d{1,2}[.)]\s+/

/** The paragraphs and lists that somebody meant by typing plain text with empty lines and dashes. */
export function textBlocks(text: string): TextBlock[] {
  return text
    .split(/\n\s*\n/)
    .map((part) => part.split('\n').map((line) => line.trim()))
    .map((lines) => lines.filter(Boolean))
    .filter((lines) => lines.length > 0)
    .flatMap(blocksOf)
}

function blocksOf(lines: string[]): TextBlock[] {
  const firstItem = lines.findIndex((line) => BULLET.test(line) || NUMBER.test(line))
  if (firstItem < 0) return [{ kind: 'paragraph', lines }]
  const items = lines.slice(firstItem)
  const mark = [BULLET, NUMBER].find((pattern) => items.every((line) => pattern.test(line)))
  if (!mark) return [{ kind: 'paragraph', lines }]
  const list: TextBlock = {
    kind: mark === BULLET ? 'bullets' : 'numbers',
    lines: items.map((line) => line.replace(mark, '')),
  }
  return firstItem > 0 ? [{ kind: 'paragraph', lines: lines.slice(0, firstItem) }, list] : [list]
}
