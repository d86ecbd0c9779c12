import { publicReader } from '@app/_lib/currentReader.ts'
import { isLocale } from '@/domain/locales.ts'
import { recordAnswer } from '@/server/freshness/recordAnswer.ts'

type Context = { params: Promise<{ locale: string; token: string }> }

const SEE_OTHER = 303

/** Records an answer, then shows what came of it; why it was not recorded is said by the same page. */
export async function POST(_: Request, { params }: Context): Promise<Response> {
  const { locale, token } = await params
  if (!isLocale(locale)) return new Response(null, { status: 404 })
  const { payload } = await publicReader(locale)
  const outcome = await recordAnswer(payload, token)
  const page = `/${locale}/answer/${encodeURIComponent(token)}`
  return new Response(null, {
    status: SEE_OTHER,
    headers: {
      'Cache-Control': 'private, no-store',
      Location: typeof outcome === 'string' ? page : `${page}?recorded=1`,
    },
  })
}
