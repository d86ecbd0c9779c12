import type { I18nClient } from '@payloadcms/translations'
import { Gutter } from '@payloadcms/ui'
import type { Payload, TypedUser } from 'payload'

import { hasRole, isStaff } from '@/domain/identity/roles'

import { FailedMails } from './notices/FailedMails'
import { NoticeList } from './notices/NoticeList'
import { serverWords } from './serverWords'
import { MemberWelcome } from './welcome/MemberWelcome'
import { ReviewerWelcome } from './welcome/ReviewerWelcome'
import { StaffWelcome } from './welcome/StaffWelcome'

type WelcomeProps = { i18n: I18nClient; payload: Payload; user: TypedUser | null }

/** The dashboard: what waits for whoever has signed in. */
export function Welcome({ i18n, payload, user }: WelcomeProps) {
  if (!user) return null
  const words = serverWords(i18n)
  const props = { reader: { locale: words.locale, payload, user }, words }
  return (
    <main>
      <Gutter className="ponte-welcome">
        <h1>{words.t('admin.welcome.hello', { name: user.name })}</h1>
        <FailedMails {...props} />
        <NoticeList {...props} />
        {isStaff(user) && <StaffWelcome {...props} />}
        {hasRole(user, 'member') && <MemberWelcome {...props} />}
        {hasRole(user, 'reviewer') && <ReviewerWelcome {...props} />}
      </Gutter>
    </main>
  )
}
