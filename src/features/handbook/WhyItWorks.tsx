import { EvidenceDots } from '@/features/ui/EvidenceDots.tsx'
import { Paragraphs } from '@/features/ui/Paragraphs.tsx'
import { message } from '@/i18n/message.ts'
import { optionWord } from '@/i18n/optionWords.ts'

import type { PartProps } from './MethodBody.tsx'

/** Why the method is thought to work, and how well that is shown. */
export function WhyItWorks({ locale, method, lang }: PartProps) {
  const level = method.evidenceLevel
  return (
    <>
      <Paragraphs text={method.whyItWorks} lang={lang} />
      {typeof level === 'number' && (
        <p className="evidence-line">
          <EvidenceDots level={level} />
          <span>
            {message(locale, 'documents.evidence', {
              level,
              words: optionWord(locale, 'evidenceLevel', level),
            })}
          </span>
        </p>
      )}
    </>
  )
}
