import type { Locale } from '@/domain/locales.ts'
import type { HeadingLevel } from '@/features/ui/Heading.tsx'
import { LineList } from '@/features/ui/LineList.tsx'
import { optionWord } from '@/i18n/optionWords.ts'

import { durationText } from './duration.ts'
import { groupSizeText } from './groupSize.ts'
import type { MethodLine } from './handbookTypes.ts'

type MethodListProps = { locale: Locale; methods: MethodLine[]; headingLevel?: HeadingLevel }

/** Methods one below another, each with what decides whether it fits: time, group, cost. */
export function MethodList({ locale, methods, headingLevel }: MethodListProps) {
  const lines = methods.map((method) => ({
    id: method.id,
    href: method.path,
    title: method.title,
    text: method.inOneSentence,
    meta: lineFacts(locale, method),
    lang: method.lang,
  }))
  return <LineList lines={lines} headingLevel={headingLevel} />
}

function lineFacts(locale: Locale, method: MethodLine) {
  return [
    durationText(locale, method.minutes),
    groupSizeText(locale, method),
    method.costBand && optionWord(locale, 'costBandMethod', method.costBand),
  ]
}
