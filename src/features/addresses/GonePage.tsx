import type { Locale } from '@/domain/locales.ts'
import { CitationBox } from '@/features/ui/CitationBox.tsx'
import { DefinitionList } from '@/features/ui/DefinitionList.tsx'
import { PageHead } from '@/features/ui/PageHead.tsx'
import { WaysOn } from '@/features/ui/WaysOn.tsx'
import { message } from '@/i18n/message.ts'
import { dateText, yearText } from '@/lib/formats.ts'
import { permanentUrl } from '@/lib/permanentUrl.ts'

import type { Archived, Gone } from './findGone.ts'

type GoneProps = { locale: Locale; gone: Gone }

/** In the place of an entry that readers once saw: that it is gone, how to cite it, and ways on. */
export function GonePage({ locale, gone }: GoneProps) {
  const { archived, refId } = gone
  return (
    <div className="wrap">
      <PageHead title={goneTitle(locale, gone)} lede={lede(locale, gone)}>
        {archived && <Citation locale={locale} archived={archived} refId={refId} />}
        <WaysOn locale={locale} />
      </PageHead>
    </div>
  )
}

export const goneTitle = (locale: Locale, { archived }: Gone): string =>
  message(locale, archived ? 'addresses.archived.title' : 'addresses.takenDown.title')

const lede = (locale: Locale, { archived, refId }: Gone): string =>
  archived
    ? message(locale, 'addresses.archived.text')
    : message(locale, 'addresses.takenDown.text', { ref: refId })

type CitationProps = { locale: Locale; archived: Archived; refId: string }

function Citation({ locale, archived, refId }: CitationProps) {
  const { lang, publishedAt, archivedAt } = archived
  return (
    <div className="gone">
      <DefinitionList
        locale={locale}
        items={[
          {
            term: message(locale, 'addresses.archived.published'),
            value: dateText(locale, publishedAt),
          },
          {
            term: message(locale, 'addresses.archived.archived'),
            value: dateText(locale, archivedAt),
          },
        ]}
      />
      <CitationBox
        locale={locale}
        citation={citation(locale, { archived, refId })}
        url={permanentUrl(refId)}
        lang={lang === locale ? undefined : lang}
      />
    </div>
  )
}

/** "Comune di Borgo Esempio (2026). Grandchildren teach the counter. BP-2026-014. Ponte." */
function citation(locale: Locale, { archived, refId }: Omit<CitationProps, 'locale'>): string {
  const { owner, publishedAt, title } = archived
  const year = yearText(locale, publishedAt)
  const author = [owner, year && `(${year})`].filter(Boolean).join(' ')
  return [author, title, refId, message(locale, 'site.name')]
    .filter(Boolean)
    .map((part) => `${part}.`)
    .join(' ')
}
