/** The related records that the reader may see; what is hidden from them stays an id and is left out. */
export function populated<T extends object>(related: (string | T)[] | null | undefined): T[] {
  return (related ?? []).filter((one): one is T => typeof one === 'object')
}

/** One related record if the reader may see it. */
export function populatedOne<T extends object>(related: string | T | null | undefined): T | null {
  return typeof related === 'object' ? related : null
}
