import { siteUrl } from './siteUrl.ts'

/** The address by reference, in no language: it holds whatever becomes of the page. */
export const permanentUrl = (refId: string): string => `${siteUrl()}/ref/${refId}`
