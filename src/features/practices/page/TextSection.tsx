import { Section } from '@/features/ui/Section.tsx'

import { PlainText } from './PlainText.tsx'

type TextSectionProps = {
  title: string
  text: string | null | undefined
  lang?: string
  id?: string
}

/** A titled text, or nothing where nobody wrote one. */
export function TextSection({ title, text, lang, id }: TextSectionProps) {
  if (!text) return null
  return (
    <Section title={title} id={id}>
      <PlainText text={text} lang={lang} />
    </Section>
  )
}
