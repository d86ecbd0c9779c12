import type { Locale } from '@/domain/locales.ts'
import { Heading, type HeadingLevel } from '@/features/ui/Heading.tsx'
import { Meta } from '@/features/ui/Meta.tsx'
import { optionWord } from '@/i18n/optionWords.ts'

import { durationText } from './duration.ts'
import { groupSizeText } from './groupSize.ts'
import type { MethodLine } from './handbookTypes.ts'

type MethodListProps = { locale: Locale; methods: MethodLine[]; headingLevel?: HeadingLevel }

/** Methods one below another, each with what decides whether it fits: time, group, cost. */
export function MethodList({ locale, methods, headingLevel = 3 }: MethodListProps) {
  return (
    <ul className="methods">
      {methods.map((method) => (
        <li key={method.id} className="method-line">
          <Heading level={headingLevel}>
            <a className="stretched" href={method.path} lang={method.lang}>
              {method.title}
            </a>
          </Heading>
          <p lang={method.lang}>{method.inOneSentence}</p>
          <Meta items={lineFacts(locale, method)} />
        </li>
      ))}
    </ul>
  )
}

function lineFacts(locale: Locale, method: MethodLine) {
  return [
    durationText(locale, method.minutes),
    groupSizeText(locale, method),
    method.costBand && optionWord(locale, 'costBandMethod', method.costBand),
  ]
}
