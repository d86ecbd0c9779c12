import type { ReactNode } from 'react'

import { Heading, type HeadingLevel } from './Heading.tsx'
import { Mark } from './Mark.tsx'

type EmptyStateProps = {
  title: string
  text: string
  /** What to do next: `ButtonLink`s. */
  children?: ReactNode
  headingLevel?: HeadingLevel
}

/** Nothing to show, and what to do about it. */
export function EmptyState({ title, text, children, headingLevel = 2 }: EmptyStateProps) {
  return (
    <div className="empty">
      <Mark />
      <Heading level={headingLevel}>{title}</Heading>
      <p>{text}</p>
      {children && <div className="cluster">{children}</div>}
    </div>
  )
}
