/** What belongs to one entry and its review, and never to another that is begun from it. */
const LEFT_BEHIND = new Set([
  ...['id', 'refId', 'slug', 'reviewState', '_status', 'createdAt', 'updatedAt', 'deletedAt'],
  ...['publishedAt', 'reviewers', 'featured', 'translations', 'isSample'],
  ...['lastEditedBy', 'isAutosave'],
  ...['evidenceLevel', 'statement', 'otherCountryNote', 'reviewLabel', 'rubricVersion', 'tier'],
  ...['lastConfirmedByOwner', 'ownerAnswer', 'freshnessAskedAt', 'freshness'],
  ...['consents', 'startDate', 'endDate', 'ongoing'],
  // What came of one practice says nothing of the next.
  ...['reach', 'results', 'resultsText', 'evaluationDocs', 'candidNote'],
])

/** The same within rows: a row's own id, and what somebody agreed to or dated. */
const LEFT_IN_ROWS = new Set(['id', 'consentOfPeopleShown', 'date'])

/** The content of an entry, read in all languages, as the beginning of a new one. */
export function copyOf(entry: Record<string, unknown>): Record<string, unknown> {
  const kept = Object.entries(entry).filter(([name]) => !LEFT_BEHIND.has(name))
  return Object.fromEntries(kept.map(([name, value]) => [name, withoutRowIds(value)]))
}

function withoutRowIds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutRowIds)
  if (value === null || typeof value !== 'object') return value
  if ('root' in value) return value // a rich text names its own parts
  const kept = Object.entries(value).filter(([name]) => !LEFT_IN_ROWS.has(name))
  return Object.fromEntries(kept.map(([name, inner]) => [name, withoutRowIds(inner)]))
}
