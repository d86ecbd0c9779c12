import { Icon } from './Icon.tsx'

type ExplainProps = { label: string; text: string; group?: string }

/** A word that opens its explanation by click, tap or keyboard; one at a time within a group. */
export function Explain({ label, text, group }: ExplainProps) {
  return (
    <details className="explain" name={group}>
      <summary>
        {label}
        <Icon name="info" />
      </summary>
      <div className="explain-text">{text}</div>
    </details>
  )
}
