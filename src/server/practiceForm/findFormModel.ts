import type { PayloadRequest } from 'payload'

import { describeForm } from '../../documents/practiceForm/describeForm.ts'
import type { FormTheme } from '../../documents/practiceForm/shapeOf.ts'
import { organisationOf } from '../../domain/identity/roles.ts'
import type { Locale, Localised } from '../../domain/locales.ts'
import { FORM_KIND, type FormModel } from '../../domain/practiceForm/formModel.ts'
import { actorOfRequest } from '../actorOfRequest.ts'

type InAllLanguages = { id: string; slug: string; order: number; name: Localised }
type Area = InAllLanguages
type Theme = InAllLanguages & {
  area: string
  dimensions?: { slug: string; name: Localised }[] | null
}

/** What the offline form asks of whoever makes the request, in a language. */
export async function findFormModel(req: PayloadRequest, locale: Locale): Promise<FormModel> {
  const { config } = req.payload.collections[FORM_KIND]
  return describeForm({
    fields: config.fields,
    locale,
    owner: await ownName(req, locale),
    themes: await findThemes(req),
  })
}

/** In the strategy's order; a person may write a theme's name in any language. */
async function findThemes(req: PayloadRequest): Promise<FormTheme[]> {
  const inAllLanguages = {
    depth: 0,
    locale: 'all',
    overrideAccess: false,
    pagination: false,
    req,
    sort: 'order',
    user: req.user,
  } as const
  const areas: unknown = await req.payload.find({ ...inAllLanguages, collection: 'priority-areas' })
  const themes: unknown = await req.payload.find({ ...inAllLanguages, collection: 'themes' })
  return (areas as { docs: Area[] }).docs.flatMap((area) =>
    (themes as { docs: Theme[] }).docs
      .filter((theme) => theme.area === area.id)
      .map((theme) => ({
        id: theme.id,
        slug: theme.slug,
        name: theme.name,
        area: area.name,
        dimensions: theme.dimensions ?? [],
      })),
  )
}

async function ownName(req: PayloadRequest, locale: Locale): Promise<string | null> {
  const id = organisationOf(actorOfRequest(req))
  if (!id) return null
  const own = await req.payload.findByID({
    collection: 'organisations',
    id,
    depth: 0,
    disableErrors: true,
    fallbackLocale: 'en',
    locale,
    overrideAccess: false,
    req,
    select: { name: true },
    user: req.user,
  })
  return own?.name ?? null
}
