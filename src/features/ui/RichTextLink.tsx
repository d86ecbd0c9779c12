import type { ReactNode } from 'react'

import type { RichTextNode } from '@/domain/handbook/editionSnapshot.ts'

import { safeHref } from './safeHref.ts'

type RichTextLinkProps = {
  node: RichTextNode
  hrefOf?: (document: unknown) => string | null
  children: ReactNode
}

/** A link of a text, or its words alone where the address may not stand in a page. */
export function RichTextLink({ node, hrefOf, children }: RichTextLinkProps): ReactNode {
  const href = safeHref(addressOf(node, hrefOf))
  return href ? <a href={href}>{children}</a> : children
}

function addressOf(node: RichTextNode, hrefOf: RichTextLinkProps['hrefOf']): unknown {
  const fields = isRecord(node.fields) ? node.fields : node
  return fields.linkType === 'internal' ? hrefOf?.(fields.doc) : fields.url
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
