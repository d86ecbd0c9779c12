type TextPointsProps = { points: { text?: string | null }[] | null | undefined }

/** Rows of one text each, as a list; null where there are none. */
export function TextPoints({ points }: TextPointsProps) {
  const texts = (points ?? []).flatMap(({ text }) => text ?? [])
  if (texts.length === 0) return null
  return (
    <ul>
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  )
}
