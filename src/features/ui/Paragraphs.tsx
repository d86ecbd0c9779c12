import type { Locale } from '@/domain/locales.ts'

type ParagraphsProps = { text: string | null | undefined; lang: Locale | undefined }

/** Plain text as its author broke it into paragraphs. */
export function Paragraphs({ text, lang }: ParagraphsProps) {
  if (!text) return null
  return (
    <div className="prose" lang={lang}>
      {text.split(/\n\s*\n/).map((paragraph, index) => (
        <p key={index}>{paragraph}</p>
      ))}
    </div>
  )
}
