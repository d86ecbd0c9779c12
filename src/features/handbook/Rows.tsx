import type { Locale } from '@/domain/locales.ts'

export type TextRows = { text?: string | null; id?: string | null }[] | null | undefined

type RowsProps = { rows: TextRows; lang: Locale | undefined; ordered?: boolean }

/** The texts that are written; empty rows are nobody's concern. */
export const textsOf = (rows: TextRows): string[] =>
  (rows ?? []).flatMap(({ text }) => (text ? [text] : []))

/** Rows of text as a list. */
export function Rows({ rows, lang, ordered = false }: RowsProps) {
  const List = ordered ? 'ol' : 'ul'
  return (
    <div className="prose" lang={lang}>
      <List>
        {textsOf(rows).map((text, index) => (
          <li key={index}>{text}</li>
        ))}
      </List>
    </div>
  )
}

/** Things to pack, with a box to tick on the tablet or on paper. */
export function Checklist({ rows, lang }: RowsProps) {
  return (
    <ul className="checklist" lang={lang}>
      {textsOf(rows).map((text, index) => (
        <li key={index}>
          <label>
            <input type="checkbox" autoComplete="off" />
            <span>{text}</span>
          </label>
        </li>
      ))}
    </ul>
  )
}
