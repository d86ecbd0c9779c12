import { createLocalReq, type TypedUser } from 'payload'

import { freezeEdition } from '@/server/editions/freezeEdition'

import type { Keeper } from './keeper'

const TITLE = {
  en: 'Intercultural integration without stigma',
  sv: 'Interkulturell integration utan stigma',
  it: 'Integrazione interculturale senza stigma',
}

const CHANGELOG = {
  en: 'First edition: seven chapters and ten methods.',
  sv: 'Första utgåvan: sju kapitel och tio metoder.',
  it: 'Prima edizione: sette capitoli e dieci metodi.',
}

/** The first edition of the handbook, frozen, with its documents rendered by the job that does so. */
export async function loadEdition({ payload }: Keeper, user: TypedUser): Promise<void> {
  const { docs } = await payload.find({
    collection: 'handbook-editions',
    overrideAccess: true, // loading is the system's own work
    where: { isSample: { equals: true } },
  })
  const edition =
    docs[0] ??
    (await payload.create({
      collection: 'handbook-editions',
      data: { title: TITLE, changelog: CHANGELOG, isSample: true } as never, // every language at once
      depth: 0,
      locale: 'all' as never,
      overrideAccess: true, // as above
    }))
  if (edition.state !== 'frozen') {
    await freezeEdition(await createLocalReq({ user }, payload), edition.id)
  }
  await payload.jobs.run({ limit: 10, overrideAccess: true })
}
