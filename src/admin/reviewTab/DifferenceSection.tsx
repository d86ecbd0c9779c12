import type { PayloadRequest } from 'payload'

import type { Locale } from '@/domain/locales'
import type { Change } from '@/domain/review/difference'
import { fieldPathWord } from '@/i18n/fieldPathWord'
import type { Translate } from '@/i18n/message'
import { dateText } from '@/lib/formats'
import type { Difference, Since } from '@/server/review/findDifference'

import { ChangeView } from './ChangeView'
import type { ReviewPage } from './findReviewPage'
import { findValueWords } from './findValueWords'

type SectionProps = {
  difference: Difference
  isInline: boolean
  locale: Locale
  page: ReviewPage
  req: PayloadRequest
  t: Translate
}

/** What has changed since the entry was last decided on. */
export function DifferenceSection(props: SectionProps) {
  const { changes, since } = props.difference
  const { locale, t } = props
  return (
    <section className="ponte-review__part" aria-labelledby="review-difference">
      <h2 id="review-difference">{t('sheet.diff.title')}</h2>
      {!since && <p>{t('sheet.diff.first')}</p>}
      {since && (
        <p>{`${sinceText(since, locale, t)}: ${t('sheet.diff.count', { count: changes.length })}`}</p>
      )}
      {since && changes.length === 0 && <p>{t('sheet.diff.nothing')}</p>}
      {changes.length > 0 && <Changes {...props} />}
    </section>
  )
}

function sinceText({ action, at }: Since, locale: Locale, t: Translate): string {
  const key = action === 'publish' ? 'sheet.diff.since.publish' : 'sheet.diff.since.request-changes'
  return t(key, { date: dateText(locale, at) ?? '' })
}

async function Changes({ difference, isInline, locale, page, req, t }: SectionProps) {
  const { collection, entry } = page
  const language = entry.originalLanguage ?? 'en'
  const wordOf = await findValueWords(req, { collection, changes: difference.changes, locale })
  return (
    <>
      <nav className="ponte-review__views" aria-label={t('sheet.diff.view')}>
        <a href={`?view=side&locale=${language}`} aria-current={isInline ? undefined : 'true'}>
          {t('sheet.diff.side')}
        </a>
        <a href={`?view=inline&locale=${language}`} aria-current={isInline ? 'true' : undefined}>
          {t('sheet.diff.inline')}
        </a>
      </nav>
      <p className="ponte-review__legend">
        <ins>{t('sheet.diff.added')}</ins> <del>{t('sheet.diff.removed')}</del>
      </p>
      {byField(difference.changes).map(([name, changes]) => (
        <section key={name} className="ponte-change" aria-labelledby={`changed-${name}`}>
          <h3 id={`changed-${name}`}>{fieldPathWord(locale, collection, name)}</h3>
          {changes.map((change, at) => (
            <ChangeView
              key={`${at}-${change.path}-${change.language ?? ''}`}
              change={change}
              isInline={isInline}
              locale={locale}
              page={page}
              t={t}
              wordOf={wordOf}
            />
          ))}
        </section>
      ))}
    </>
  )
}

function byField(changes: readonly Change[]): [string, Change[]][] {
  const groups = new Map<string, Change[]>()
  for (const change of changes) {
    const [name = ''] = change.path.split('.')
    groups.set(name, [...(groups.get(name) ?? []), change])
  }
  return [...groups]
}
