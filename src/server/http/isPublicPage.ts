import type { IncomingMessage } from 'node:http'

import { languageOfPath } from './negotiateLanguage.ts'

/** Headers with which the framework's own scripts ask for something else than the page. */
const FRAMEWORK = [
  'rsc',
  'next-action',
  'next-url',
  'next-router-state-tree',
  'next-router-prefetch',
]

const HAS_EXTENSION = /\.[a-z0-9]+$/i

/** Whether a request asks for a page of the public site as a reader sees it. */
export function isPublicPage({ method, url = '/', headers }: IncomingMessage): boolean {
  if (method !== 'GET' && method !== 'HEAD') return false
  if (FRAMEWORK.some((name) => name in headers)) return false
  const path = url.split('?', 1)[0] ?? '/'
  return languageOfPath(path) !== undefined && !HAS_EXTENSION.test(path)
}

const FOR_MEMBERS = /^\/[a-z]{2}\/members-area(\/|$)/

/** Whether a page is made for whoever is signed in, and so for nobody else and never kept. */
export const isMembersPage = (url: string): boolean => FOR_MEMBERS.test(url.split('?', 1)[0] ?? '')
