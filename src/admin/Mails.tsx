import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'

import { isStaff } from '@/domain/identity/roles'
import { noticeText } from '@/i18n/noticeText'
import { momentText } from '@/lib/formats'
import { hasMailServer } from '@/server/deliverMail'

import { countMails, findFailedMails, type FailedMail } from './notices/findFailedMails'
import { RetryAll, RetryOne } from './notices/RetryMail'
import { serverWords } from './serverWords'
import type { Words } from './welcome/EntryTable'

/** The mails that did not arrive, for those who can do something about it. */
export async function Mails(props: AdminViewServerProps) {
  const { initPageResult, params, searchParams } = props
  const { permissions, req, visibleEntities } = initPageResult
  const { i18n, payload, user } = req
  if (!isStaff(user)) redirect('/admin')
  const words = serverWords(i18n)
  const reader = { locale: words.locale, payload, user }
  const { waiting } = await countMails(reader)
  const mails = await findFailedMails(reader)
  const { t } = words
  return (
    <DefaultTemplate
      i18n={i18n}
      params={params}
      payload={payload}
      permissions={permissions}
      searchParams={searchParams}
      user={user ?? undefined}
      visibleEntities={visibleEntities}
    >
      <main>
        <Gutter className="ponte-welcome">
          <h1>{t('notices.mails.title')}</h1>
          {!hasMailServer() && <p>{t('notices.mails.noServer')}</p>}
          {waiting > 0 && <p>{t('notices.mails.waiting', { count: waiting })}</p>}
          {mails.length === 0 ? (
            hasMailServer() && <p>{t('notices.mails.none')}</p>
          ) : (
            <>
              <p>{t('notices.mails.lead')}</p>
              {hasMailServer() && mails.length > 1 && <RetryAll />}
              <MailTable mails={mails} words={words} />
            </>
          )}
        </Gutter>
      </main>
    </DefaultTemplate>
  )
}

function MailTable({ mails, words: { locale, t } }: { mails: FailedMail[]; words: Words }) {
  const headings = {
    to: t('notices.mails.to'),
    about: t('notices.mails.about'),
    why: t('notices.mails.why'),
    since: t('notices.mails.since'),
    again: t('notices.mails.again'),
  }
  return (
    <div className="ponte-table">
      <table>
        <caption className="ponte-hidden">{t('notices.mails.title')}</caption>
        <thead>
          <tr>
            {Object.entries(headings).map(([name, heading]) => (
              <th key={name} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {mails.map((mail) => (
            <MailRow key={mail.id} mail={mail} headings={headings} locale={locale} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

type RowProps = {
  mail: FailedMail
  headings: Record<'about' | 'why' | 'since', string>
  locale: Words['locale']
}

function MailRow({ mail, headings, locale }: RowProps) {
  const about = noticeText(locale, mail)
  const { person } = mail
  return (
    <tr>
      <th scope="row">
        {person && <a href={`/admin/collections/users/${person.id}`}>{person.name}</a>}
        <span className="ponte-table__ref">{person?.email}</span>
      </th>
      <td data-heading={headings.about}>
        <a href={mail.place}>{about}</a>
        <span className="ponte-table__ref">{mail.refId}</span>
      </td>
      <td data-heading={headings.why}>
        <span lang="en">{mail.lastError}</span>
      </td>
      <td data-heading={headings.since}>{momentText(locale, mail.updatedAt)}</td>
      <td>
        <RetryOne id={mail.id} notice={about} person={person?.name ?? ''} />
      </td>
    </tr>
  )
}
