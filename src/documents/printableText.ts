/** What stands for a sign that none of the document's fonts can draw. */
export const REPLACEMENT = '\u25A1'

const LONGEST_WORD = 40
const PIECE = 20
const ZERO_WIDTH_SPACE = '\u200B'
const SOFT_HYPHEN = '\u00AD'

/** Signs that are drawn without a glyph of their own. */
const GLYPHLESS = new Set(['\n', '\u00A0', SOFT_HYPHEN, ZERO_WIDTH_SPACE])

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

export type TextCheck = {
  hasGlyph: (codePoint: number) => boolean
  /** Told of each sign that had to be replaced. */
  onMissing: (sign: string) => void
}

/** A text that the document's fonts can draw in full and that fits between its margins. */
export function printableText(text: string, check: TextCheck): string {
  const clean = text
    .normalize('NFC')
    .replace(/\t/g, ' ')
    .replace(/(?<=\p{L})'(?=\p{L})/gu, '\u2019') // a book sets a real apostrophe
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\n\u00AD\u200B\u200D\uFE0E\uFE0F])[\p{Cc}\p{Cf}]/gu, '')
  return [...graphemes.segment(clean)]
    .map(({ segment }) => drawable(segment, check))
    .join('')
    .replace(
      new RegExp(`[^\\s${SOFT_HYPHEN}${ZERO_WIDTH_SPACE}]{${LONGEST_WORD},}`, 'gu'),
      breakable,
    )
}

/** An emoji of many code points is one sign to a reader, so it becomes one replacement. */
function drawable(grapheme: string, { hasGlyph, onMissing }: TextCheck): string {
  const signs = [...grapheme].filter((sign) => !/[\u200D\uFE0E\uFE0F]/u.test(sign))
  if (signs.every((sign) => canDraw(sign, hasGlyph))) return signs.join('')
  onMissing(signs.join(''))
  return REPLACEMENT
}

function canDraw(sign: string, hasGlyph: TextCheck['hasGlyph']): boolean {
  if (GLYPHLESS.has(sign)) return true
  // Surrogates without their half, and signs for private use, mean nothing to a reader.
  return !/[\p{Cs}\p{Co}\p{Cn}]/u.test(sign) && hasGlyph(sign.codePointAt(0) ?? 0)
}

/** A word longer than a line may break: with a hyphen if it is made of letters, without in an address. */
function breakable(word: string): string {
  const pieces = [...word]
  const isWord = /^\p{L}+$/u.test(word)
  return pieces
    .map((sign, i) => {
      const isLast = i === pieces.length - 1
      if (!isWord && /[/_.?&=-]/.test(sign) && !isLast) return sign + ZERO_WIDTH_SPACE
      const isCut = (i + 1) % PIECE === 0 && !isLast
      return isCut ? sign + (isWord ? SOFT_HYPHEN : ZERO_WIDTH_SPACE) : sign
    })
    .join('')
}
