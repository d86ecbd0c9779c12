const KEY = 'ponteEditionWork'

/** Marks the writes by which an edition is frozen and rendered; no client can set a context. */
export const asEditionWork = () => ({ [KEY]: true })

export const isEditionWork = (context: Record<string, unknown>): boolean => context[KEY] === true
