import { ContextBox } from '@/features/ui/ContextBox.tsx'
import { Paragraphs } from '@/features/ui/Paragraphs.tsx'
import { message } from '@/i18n/message.ts'

import type { PartProps } from './MethodBody.tsx'

/** What changes in Sweden, in Italy and in a small municipality. */
export function Adaptation({ locale, method: { adaptation }, lang }: PartProps) {
  const { sweden, italy, smallMunicipalities } = adaptation ?? {}
  return (
    <>
      {(sweden || italy) && (
        <ContextBox
          locale={locale}
          sweden={sweden && <span lang={lang}>{sweden}</span>}
          italy={italy && <span lang={lang}>{italy}</span>}
        />
      )}
      {smallMunicipalities && (
        <div className="small-town">
          <h3>{message(locale, 'documents.smallMunicipalities')}</h3>
          <Paragraphs text={smallMunicipalities} lang={lang} />
        </div>
      )}
    </>
  )
}
