export const dynamic = 'force-dynamic'

/** Answers while the process serves; it asks nobody else. */
export function GET(): Response {
  return Response.json({ status: 'live' }, { headers: { 'Cache-Control': 'no-store' } })
}
