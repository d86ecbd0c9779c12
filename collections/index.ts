import type { CollectionConfig } from 'payload'

import { BestPractices } from './BestPractices'
import { Counters } from './Counters'
import { Documents, Media } from './files'
import { HandbookChapters } from './HandbookChapters'
import { HandbookEditions } from './HandbookEditions'
import { HandbookMethods } from './HandbookMethods'
import { Organisations } from './Organisations'
import { Pages } from './Pages'
import { ProjectResults } from './ProjectResults'
import { Projects } from './Projects'
import { FormerAddresses } from './review/FormerAddresses'
import { Notifications } from './review/Notifications'
import { ReviewComments } from './review/ReviewComments'
import { ReviewSheets } from './review/ReviewSheets'
import { ScheduledSteps } from './review/ScheduledSteps'
import { ReviewEvents } from './review/ReviewEvents'
import { limitLists } from './shared/hooks/limitLists'
import { refuseContactFilters } from './shared/hooks/refuseContactFilters'
import { refuseUnreadyWords } from './shared/hooks/refuseUnreadyWords'
import { settleLanguage } from './shared/hooks/settleLanguage'
import { withMenuPlace } from './shared/menuGroups'
import { PriorityAreas, Themes } from './Taxonomy'
import { Users } from './Users'

/** Everything that is stored, in the order of the admin menu. */
export const collections: CollectionConfig[] = [
  BestPractices,
  ProjectResults,
  Projects,
  HandbookMethods,
  HandbookChapters,
  HandbookEditions,
  ReviewEvents,
  ReviewComments,
  ReviewSheets,
  ScheduledSteps,
  Notifications,
  FormerAddresses,
  Media,
  Documents,
  Organisations,
  Pages,
  PriorityAreas,
  Themes,
  Users,
  Counters,
]
  .map(withMenuPlace)
  .map(withCommonHooks)

/** What holds for every request to every collection. */
function withCommonHooks(collection: CollectionConfig): CollectionConfig {
  const own = collection.hooks?.beforeOperation ?? []
  return {
    ...collection,
    hooks: {
      ...collection.hooks,
      beforeOperation: [
        settleLanguage,
        limitLists,
        refuseContactFilters,
        refuseUnreadyWords,
        ...own,
      ],
    },
  }
}
