import type { Keeper } from './keeper'
import { advance } from './advance'
import { assignReviewer } from './assignReviewer'
import { loadEdition } from './loadEdition'
import { linkEntries, loadMethods, loadPractices, loadResults } from './loadEntries'
import { loadChapters, loadOrganisations, loadProjects, loadTaxonomy } from './loadNetwork'
import type { richTextConverter } from './richText'
import { loadSignIns } from './signIns'

type Convert = Awaited<ReturnType<typeof richTextConverter>>

/** The sample content: invented towns, entries in every state of the review, a frozen edition. */
export async function loadSample(keeper: Keeper, convert: Convert): Promise<void> {
  const say = (text: string) => keeper.payload.logger.info(text)
  await loadTaxonomy(keeper) // what is there stays; the keeper learns its ids
  say('Loading sample organisations, people and projects …')
  await loadOrganisations(keeper)
  const users = await loadSignIns(keeper)
  await loadProjects(keeper, convert)
  say('Loading the sample handbook, results and practices …')
  await loadChapters(keeper, convert)
  const methods = await loadMethods(keeper, convert)
  const results = await loadResults(keeper)
  const practices = await loadPractices(keeper, convert)
  await linkEntries(keeper, { methods, practices, results })
  await assignReviewer(keeper, users.reviewer)
  say('Taking the sample entries through the review …')
  const user = users.secretariat
  for (const record of methods) {
    await advance(keeper, { collection: 'handbook-methods', record, user })
  }
  for (const record of results) {
    await advance(keeper, { collection: 'project-results', record, user })
  }
  for (const record of practices) {
    await advance(keeper, { collection: 'best-practices', record, user })
  }
  say('Freezing the first edition of the handbook and rendering it …')
  await loadEdition(keeper, user)
}
