import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import { notFound, redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'

import { isStaff } from '@/domain/identity/roles'
import type { Parameters } from '@/domain/review/queueFilter'
import type { Reader } from '@/server/reader'

import { serverWords } from '../serverWords'
import type { Words } from '../welcome/EntryTable'

type Shown = { parameters: Parameters; reader: Reader; words: Words }

/** What every page of the desk is handed, or no page at all: the desk is the staff's alone. */
export function deskPage({ initPageResult, searchParams }: AdminViewServerProps): Shown {
  const { payload, user, i18n } = initPageResult.req
  if (!user) redirect('/admin/login?redirect=%2Fadmin%2Fdesk')
  if (!isStaff(user)) notFound()
  const words = serverWords(i18n)
  return {
    parameters: searchParams ?? {},
    reader: { locale: words.locale, payload, user },
    words,
  }
}

type FrameProps = { view: AdminViewServerProps; title: string; children: ReactNode }

/** A page of the desk within the admin panel's menu and header. */
export function DeskFrame({ view, title, children }: FrameProps) {
  const { initPageResult, params, searchParams } = view
  const { locale, permissions, req, visibleEntities } = initPageResult
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params}
      payload={req.payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={req.user ?? undefined}
      visibleEntities={visibleEntities}
    >
      <main>
        <Gutter className="ponte-welcome ponte-desk">
          <h1>{title}</h1>
          {children}
        </Gutter>
      </main>
    </DefaultTemplate>
  )
}
