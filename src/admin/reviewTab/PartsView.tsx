import type { Locale } from '@/domain/locales'
import type { Part } from '@/domain/review/comparedWords'
import type { Translate } from '@/i18n/message'

export type ShownPart = Part

type PartsProps = { parts: readonly ShownPart[]; language: Locale | undefined; t: Translate }

/** Words with what came and went: marked by line and colour, and said to those who listen. */
export function PartsView({ parts, language, t }: PartsProps) {
  return (
    <p className="ponte-change__words" lang={language}>
      {parts.map(({ kind, text }, at) => {
        if (kind === 'same') return <span key={at}>{text}</span>
        const Mark = kind === 'added' ? 'ins' : 'del'
        return (
          <Mark key={at}>
            <span className="ponte-unseen">{`[${t(`sheet.diff.${kind}`)}: `}</span>
            {text}
            <span className="ponte-unseen">{`, ${t('sheet.diff.end')}] `}</span>
          </Mark>
        )
      })}
    </p>
  )
}
