import { Section } from '@/features/ui/Section.tsx'
import { message } from '@/i18n/message.ts'

import { Picture } from './Picture.tsx'
import type { PracticeProps } from './PracticePage.tsx'
import { shownImages } from './shownImages.ts'

/** The photographs after the first, which stands at the top. */
export function Gallery({ locale, practice }: PracticeProps) {
  const [, ...images] = shownImages(practice.words)
  if (images.length === 0) return null
  return (
    <Section title={message(locale, 'practices.page.pictures')}>
      <ul className="gallery">
        {images.map((image) => (
          <li key={image.src}>
            <Picture image={image} lang={practice.lang} />
          </li>
        ))}
      </ul>
    </Section>
  )
}
