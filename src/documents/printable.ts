import type { ChapterDocument, HandbookDocument, MethodDocument, Section } from './documentModel.ts'
import { printableBlocks } from './printableBlocks.ts'
import type { BlockCheck } from './printableBlocks.ts'
import { printableText } from './printableText.ts'

/** Keys whose strings are for machines, not for readers. */
const UNPRINTED = new Set(['id', 'target', 'url', 'type', 'tone', 'lang', 'date', 'marks'])

const SECTION_LEVEL = 3

export type Printable = {
  document: HandbookDocument
  /** What had to be changed, each with the text it stands in. */
  remarks: string[]
}

type Checks = Omit<BlockCheck, 'under'> & { hasGlyph: (codePoint: number) => boolean }

/** The document with everything that would break it, or make it inaccessible, made safe. */
export function printable(
  document: HandbookDocument,
  hasGlyph: (codePoint: number) => boolean,
): Printable {
  const remarks = new Set<string>()
  const methods = document.chapters.flatMap((chapter) => chapter.methods)
  const methodIds = new Set(methods.map(({ id }) => id))
  const at = (place: string): Checks => ({
    methodIds,
    hasGlyph,
    onFault: (fault) => remarks.add(`${place}: ${fault}`),
  })
  const { chapters, ...front } = document
  const safe = {
    ...drawn(front, at(document.title.text)),
    chapters: chapters.map((chapter) => printableChapter(chapter, at)),
  }
  return { document: safe, remarks: [...remarks] }
}

function printableChapter(
  { methods, introduction, ...opening }: ChapterDocument,
  at: (place: string) => Checks,
): ChapterDocument {
  const checks = at(opening.title.text)
  const blocks = printableBlocks(introduction?.blocks ?? [], { ...checks, under: 1 })
  return {
    ...drawn(opening, checks),
    introduction: introduction && drawn({ ...introduction, blocks }, checks),
    methods: methods.map((method) => printableMethod(method, at)),
  }
}

function printableMethod(
  { sections, ...opening }: MethodDocument,
  at: (place: string) => Checks,
): MethodDocument {
  const title = opening.title.text
  return {
    ...drawn(opening, at(title)),
    sections: sections.map((section) => {
      const checks = at(`${title}, ${section.title}`)
      return drawn(withSafeBlocks(section, checks), checks)
    }),
  }
}

function withSafeBlocks(section: Section, checks: Checks): Section {
  if (section.type !== 'parts') return section
  const parts = section.parts.map((part) => {
    const under = part.title === null ? SECTION_LEVEL : SECTION_LEVEL + 1
    return { ...part, blocks: printableBlocks(part.blocks, { ...checks, under }) }
  })
  return { ...section, parts }
}

/** Every string that is printed, with signs that the fonts can draw. */
function drawn<T>(value: T, checks: Checks): T {
  if (typeof value === 'string')
    return printableText(value, {
      hasGlyph: checks.hasGlyph,
      onMissing: (sign) => checks.onFault(`no font has the sign ${codePointsOf(sign)}`),
    }) as T
  if (Array.isArray(value)) return value.map((one: unknown) => drawn(one, checks)) as T
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, inner]: [string, unknown]) => [
    key,
    UNPRINTED.has(key) ? inner : drawn(inner, checks),
  ])
  return Object.fromEntries(entries) as T
}

const codePointsOf = (sign: string): string =>
  [...sign].map((one) => `U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase()}`).join(' ')
