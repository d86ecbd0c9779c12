import { Children, type ReactNode } from 'react'

/** Cards in as many columns as fit; a list, so that its length is told. */
export function CardList({ children }: { children: ReactNode }) {
  return (
    <ul className="cards">
      {Children.map(children, (card) => (
        <li>{card}</li>
      ))}
    </ul>
  )
}
