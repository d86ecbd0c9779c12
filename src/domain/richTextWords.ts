type Node = { text?: unknown; children?: unknown }

/** Whether a rich text holds a word, and not only empty paragraphs. */
export function isWritten(richText: unknown): boolean {
  const root = (richText as { root?: Node } | null | undefined)?.root
  return root ? hasWords(root) : false
}

function hasWords({ text, children }: Node): boolean {
  if (typeof text === 'string' && text.trim() !== '') return true
  return Array.isArray(children) && children.some((child) => hasWords(child as Node))
}
