export type HiddenField = { name: string; value: string }

/** What a GET form carries along unseen. */
export function HiddenFields({ fields }: { fields: HiddenField[] }) {
  return fields.map(({ name, value }) => (
    <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
  ))
}
