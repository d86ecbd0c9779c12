import type { ReactNode } from 'react'

import { classNames } from './classNames.ts'
import { Icon } from './Icon.tsx'
import type { IconName } from './iconPaths.ts'

export type NoticeTone = 'info' | 'done' | 'warn' | 'danger'

const ICONS: Record<NoticeTone, IconName> = {
  info: 'info',
  done: 'check',
  warn: 'triangleAlert',
  danger: 'circleAlert',
}

/** A message within the page; its words carry the meaning, not its colour. */
export function Notice({ tone, children }: { tone: NoticeTone; children: ReactNode }) {
  return (
    <div className={classNames('notice', `notice-${tone}`)}>
      <Icon name={ICONS[tone]} />
      <div>{children}</div>
    </div>
  )
}
