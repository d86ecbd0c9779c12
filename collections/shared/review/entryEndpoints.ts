import type { Endpoint } from 'payload'

import type { ReviewedCollection } from '@/domain/review/needs'

import { workspaceEndpoints } from '../workspace/workspaceEndpoints'

import { addressEndpoint } from './addressEndpoint'
import { assignEndpoint } from './assignEndpoints'
import { commentEndpoint } from './commentEndpoint'
import { languagesEndpoint } from './languagesEndpoint'
import { reviewEndpoint } from './reviewEndpoint'
import { sheetEndpoint, summaryEndpoint } from './sheetEndpoint'
import { translateEndpoint } from './translateEndpoint'
import { usesEndpoint } from './usesEndpoint'

/** What can be asked of an entry beside reading and writing it. */
export const entryEndpoints = (slug: ReviewedCollection): Endpoint[] => [
  reviewEndpoint(slug),
  assignEndpoint(slug),
  sheetEndpoint(slug),
  summaryEndpoint(slug),
  commentEndpoint(slug),
  addressEndpoint(slug),
  usesEndpoint(slug),
  languagesEndpoint(slug),
  translateEndpoint(slug),
  ...workspaceEndpoints(slug),
]
