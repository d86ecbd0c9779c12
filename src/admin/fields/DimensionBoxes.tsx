'use client'

export type Choice = { name: string; boxes: { slug: string; name: string }[] }

type DimensionBoxesProps = {
  choice: Choice
  chosen: string[]
  isReadOnly: boolean
  onToggle: (slug: string) => void
}

/** The topics of one theme. */
export function DimensionBoxes({ choice, chosen, isReadOnly, onToggle }: DimensionBoxesProps) {
  return (
    <fieldset className="ponte-dimensions__theme" disabled={isReadOnly}>
      <legend>{choice.name}</legend>
      {choice.boxes.map(({ slug, name }) => (
        <label key={slug}>
          <input
            type="checkbox"
            name="dimensions"
            value={slug}
            checked={chosen.includes(slug)}
            onChange={() => onToggle(slug)}
          />
          {name}
        </label>
      ))}
    </fieldset>
  )
}
