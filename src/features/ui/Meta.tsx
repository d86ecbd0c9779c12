import type { ReactNode } from 'react'

type MetaProps = { items: ReactNode[]; children?: ReactNode }

/** Place, year and the like on one muted line; empty items are left out. */
export function Meta({ items, children }: MetaProps) {
  return (
    <div className="meta">
      {items.filter(Boolean).map((item, index) => (
        <span key={index}>{item}</span>
      ))}
      {children}
    </div>
  )
}
