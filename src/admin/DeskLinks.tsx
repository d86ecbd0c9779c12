import type { ServerProps } from 'payload'

import { isStaff } from '@/domain/identity/roles'

import { serverWords } from './serverWords'

/** Above the collections in the menu: the ways to the desk, for those who work at it. */
export function DeskLinks({ i18n, user }: Pick<ServerProps, 'i18n' | 'user'>) {
  if (!i18n || !isStaff(user ?? null)) return null
  const { t } = serverWords(i18n)
  return (
    <div className="ponte-desk-links">
      <a className="nav__link" href="/admin/desk">
        {t('desk.nav.queue')}
      </a>
      <a className="nav__link" href="/admin/desk/numbers">
        {t('desk.nav.numbers')}
      </a>
    </div>
  )
}
