import { PatternTile } from '@/features/ui/PatternTile.tsx'

import { shownImages } from './shownImages.ts'
import { Picture } from './Picture.tsx'
import type { PracticeProps } from './PracticePage.tsx'

/** The first photograph, or the tile that is this entry's own. */
export function LeadPicture({ practice }: PracticeProps) {
  const { words, area, theme, refId, lang } = practice
  const [first] = shownImages(words)
  return (
    <div className="practice-picture">
      {first ? (
        <Picture image={first} lang={lang} isLead />
      ) : (
        <PatternTile area={area?.slug ?? null} theme={theme?.slug ?? ''} refId={refId} />
      )}
    </div>
  )
}
