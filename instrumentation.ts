/** Opens the database and starts the queue when the server starts, not with the first reader. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { openPayload } = await import('@app/_lib/openPayload.ts')
  await openPayload()
}
