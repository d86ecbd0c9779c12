const SIGNS: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  nbsp: ' ',
}

/** The plain text of a mail's HTML: a paragraph a block, and after each link where it leads. */
export function textOfHtml(html: string): string {
  const text = html
    .replace(/<head\b.*?<\/head>|<style\b.*?<\/style>|<!--.*?-->|<!doctype[^>]*>/gis, '')
    .replace(/\s+/g, ' ')
    .replace(/<a\b[^>]*\bhref="([^"]*)"[^>]*>(.*?)<\/a>/gi, linkAsText)
    .replace(/<br\b[^>]*>/gi, '\n')
    .replace(/<\/(p|h[1-6]|li|div|ul|ol|table|tr)>/gi, '\n\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&([a-z]+|#39);/g, (entity, name: string) => SIGNS[name] ?? entity)
  const lines = text.split('\n').map((line) => line.trim())
  return `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`
}

const linkAsText = (_: string, address: string, label: string): string =>
  label === address ? address : `${label}: ${address}`
