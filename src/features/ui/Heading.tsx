import type { ReactNode } from 'react'

export type HeadingLevel = 2 | 3 | 4 | 5 | 6

type HeadingProps = { level: HeadingLevel; className?: string; id?: string; children: ReactNode }

/** A heading of the level that its place on the page asks for. */
export function Heading({ level, className, id, children }: HeadingProps) {
  const Tag = `h${level}` as const
  return (
    <Tag className={className} id={id}>
      {children}
    </Tag>
  )
}
