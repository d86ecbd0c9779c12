import type { ReactNode } from 'react'

type ColumnsProps = { children: ReactNode; side: ReactNode; sideLabel: string }

/** A reading column and, beside it on wide screens, what goes with it. */
export function Columns({ children, side, sideLabel }: ColumnsProps) {
  return (
    <div className="columns">
      <div>{children}</div>
      <aside className="side" aria-label={sideLabel}>
        {side}
      </aside>
    </div>
  )
}
