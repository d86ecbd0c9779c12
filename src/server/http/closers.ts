type Closer = () => Promise<unknown>
const KEY = Symbol.for('ponte.closers')

/** Next bundles its own copies of modules, so what both sides share hangs on globalThis. */
const shared = globalThis as { [KEY]?: Closer[] }

/** Has something closed when the server ends. */
export function onClose(closer: Closer): void {
  shared[KEY] = [...(shared[KEY] ?? []), closer]
}

/** Closes everything that asked for it; one failure keeps no other from closing. */
export async function closeAll(): Promise<void> {
  const closers = shared[KEY] ?? []
  shared[KEY] = []
  await Promise.allSettled(closers.map((close) => close()))
}
