import type { ReactNode } from 'react'

/** The panel's own pages name no main landmark; without one a reader out loud cannot skip to it. */
export function Landmark({ children }: { children: ReactNode }) {
  return <main className="ponte-main">{children}</main>
}
