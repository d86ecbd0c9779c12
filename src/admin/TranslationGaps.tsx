import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'

import { isStaff } from '@/domain/identity/roles'
import { LOCALES } from '@/domain/locales'
import { GAPS } from '@/domain/translations/gaps'
import { fieldWords } from '@/i18n/fieldWords'

import { type CollectionGaps, findGaps, gapHref } from './gaps/findGaps'
import { serverWords } from './serverWords'
import type { Words } from './welcome/EntryTable'

/** What is translated and what is not, by kind of entry and language; each number opens its list. */
export async function TranslationGaps(props: AdminViewServerProps) {
  const { i18n, initPageResult, params, searchParams } = props
  const { permissions, req, visibleEntities } = initPageResult
  const { payload, user } = req
  const words = serverWords(i18n)
  const reader = { locale: words.locale, payload, user }
  return (
    <DefaultTemplate
      i18n={i18n}
      locale={initPageResult.locale}
      params={params}
      payload={payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={user ?? undefined}
      visibleEntities={visibleEntities}
    >
      <main>
        <Gutter className="ponte-welcome">
          <h1>{words.t('languages.gaps.title')}</h1>
          {isStaff(user) ? (
            <Tables gaps={await findGaps(reader)} words={words} />
          ) : (
            <p>{words.t('errors.notAllowed')}</p>
          )}
        </Gutter>
      </main>
    </DefaultTemplate>
  )
}

function Tables({ gaps, words }: { gaps: CollectionGaps[]; words: Words }) {
  return (
    <>
      <p>{words.t('languages.gaps.intro')}</p>
      {gaps.map((one) => (
        <Table key={one.collection} gaps={one} words={words} />
      ))}
    </>
  )
}

function Table({ gaps: { collection, counts }, words }: { gaps: CollectionGaps; words: Words }) {
  const { locale, t } = words
  const name = fieldWords(collection).labels.plural[locale]
  return (
    <section>
      <h2>{name}</h2>
      <div className="ponte-table">
        <table>
          <caption className="ponte-hidden">{name}</caption>
          <thead>
            <tr>
              <th scope="col">{t('languages.gaps.language')}</th>
              {GAPS.map((gap) => (
                <th key={gap} scope="col">
                  {t(`languages.gaps.${gap}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {LOCALES.map((language) => (
              <tr key={language}>
                <th scope="row">{t(`site.language.name.${language}`)}</th>
                {GAPS.map((gap) => (
                  <td key={gap} data-heading={t(`languages.gaps.${gap}`)}>
                    <Count
                      count={counts[language][gap]}
                      href={gapHref({ collection, locale: language, gap })}
                      label={t('languages.gaps.count', {
                        count: counts[language][gap],
                        language: t(`site.language.name.${language}`),
                        state: t(`languages.gaps.${gap}`),
                      })}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

/** A number that leads to what it counts; nothing leads nowhere. */
function Count({ count, href, label }: { count: number; href: string; label: string }) {
  if (count === 0) return <>0</>
  return (
    <a href={href} aria-label={label}>
      {count}
    </a>
  )
}
