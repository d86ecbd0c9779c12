import { publicReader } from '@app/_lib/currentReader.ts'
import { sumsText } from '@/features/downloads/editionFiles.ts'
import { findEdition } from '@/features/downloads/findEditionFile.ts'
import { refuseDownload } from '@/features/downloads/refuseDownload.ts'

type Context = { params: Promise<{ edition: string }> }

export const dynamic = 'force-dynamic'

/** The sums of an edition's files, for whoever wants to check that a copy is whole. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { edition: number } = await params
  const edition = await findEdition(await publicReader('en'), number)
  if (!edition) return refuseDownload(request, { status: 404, locale: 'en' })
  if (edition.files.length === 0) return refuseDownload(request, { status: 503, locale: 'en' })
  return new Response(sumsText(edition.files), {
    headers: {
      // Files of a young edition may still be added.
      'Cache-Control': 'public, max-age=300',
      'Content-Type': 'text/plain; charset=utf-8',
      'X-Content-Type-Options': 'nosniff',
    },
  })
}
