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
import { ReviewEvents } from './ReviewEvents'
import { withLimitedLists } from './shared/hooks/limitLists'
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
  Media,
  Documents,
  Organisations,
  Pages,
  PriorityAreas,
  Themes,
  Users,
  Counters,
].map(withLimitedLists)
