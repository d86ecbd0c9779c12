import type { ReactNode } from 'react'

type PageHeadProps = {
  title: string
  breadcrumb?: ReactNode
  eyebrow?: ReactNode
  lede?: ReactNode
  /** Under the lede: `Meta`, chips, a search form. */
  children?: ReactNode
  lang?: string
}

/** The top of every page: where it is, what it is called, what it says in one sentence. */
export function PageHead({ title, breadcrumb, eyebrow, lede, children, lang }: PageHeadProps) {
  return (
    <div className="page-head">
      {breadcrumb}
      {eyebrow}
      <h1 lang={lang}>{title}</h1>
      {lede && (
        <p className="lede" lang={lang}>
          {lede}
        </p>
      )}
      {children}
    </div>
  )
}
