import { richText } from '@/domain/handbook/richText.ts'
import { RichText } from '@/features/ui/RichText.tsx'
import { message } from '@/i18n/message.ts'

import type { PartProps } from './MethodBody.tsx'

/** The form as participants get it, on a sheet of its own in print. */
export function EvaluationForm({ locale, method, lang }: PartProps) {
  return (
    <>
      <p className="ui muted no-print">{message(locale, 'handbook.form.intro')}</p>
      <div className="form-sheet">
        <dl className="form-blanks">
          {(['documents.form.place', 'documents.form.date'] as const).map((label) => (
            <div key={label}>
              <dt>{message(locale, label)}</dt>
              <dd />
            </div>
          ))}
        </dl>
        <RichText value={richText(method.evaluationForm)} lang={lang} />
      </div>
    </>
  )
}
