import { publicReader } from '@app/_lib/currentReader.ts'
import { isLocale } from '@/domain/locales.ts'
import { findEditionFile } from '@/features/downloads/findEditionFile.ts'
import { refuseDownload } from '@/features/downloads/refuseDownload.ts'
import { serveFile } from '@/features/downloads/serveFile.ts'

type Context = { params: Promise<{ edition: string; locale: string; file: string }> }

export const dynamic = 'force-dynamic'

/** `/handbook/{edition|latest}/{language}/handbook.pdf` */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { edition, locale: language, file } = await params
  const locale = isLocale(language) ? language : 'en'
  const found = await findEditionFile(await publicReader(locale), { edition, language, file })
  if (!found) return refuseDownload(request, { status: 404, locale })
  const served = found === 'preparing' ? null : await serveFile(request, found)
  return served ?? refuseDownload(request, { status: 503, locale })
}

export const HEAD = GET
