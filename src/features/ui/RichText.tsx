import type { ReactNode } from 'react'

import type { RichText as RichTextValue, RichTextNode } from '@/domain/handbook/editionSnapshot.ts'

import { Heading, type HeadingLevel } from './Heading.tsx'
import { RichTextLink } from './RichTextLink.tsx'
import { RichTextWords } from './RichTextWords.tsx'

type RichTextProps = {
  value: RichTextValue | null | undefined
  /** The level that the text's highest heading gets on this page. */
  baseLevel?: HeadingLevel
  /** The address of a linked document; without it such links show their words only. */
  hrefOf?: (document: unknown) => string | null
  lang?: string
}

type Context = { shift: number; hrefOf?: RichTextProps['hrefOf'] }

/** Rich text as the editor stored it; what it does not know, it shows the words of. */
export function RichText({ value, baseLevel = 3, hrefOf, lang }: RichTextProps) {
  if (!value) return null
  const highest = Math.min(...headingLevels(value.root.children), 6)
  const context = { shift: baseLevel - highest, hrefOf }
  return (
    <div className="prose" lang={lang}>
      <Nodes nodes={value.root.children} context={context} />
    </div>
  )
}

function Nodes({ nodes = [], context }: { nodes?: RichTextNode[]; context: Context }): ReactNode {
  return nodes.map((node, index) => <Node key={index} node={node} context={context} />)
}

type Show = (node: RichTextNode, children: ReactNode, context: Context) => ReactNode

const link: Show = (node, children, { hrefOf }) => (
  <RichTextLink node={node} hrefOf={hrefOf}>
    {children}
  </RichTextLink>
)

const SHOWN: Record<string, Show> = {
  text: (node) => <RichTextWords node={node} />,
  linebreak: () => <br />,
  tab: () => ' ',
  horizontalrule: () => <hr />,
  paragraph: (node, children) => (node.children?.length ? <p>{children}</p> : null),
  heading: (node, children, { shift }) => (
    <Heading level={shifted(node, shift)}>{children}</Heading>
  ),
  list: (node, children) => <List node={node}>{children}</List>,
  listitem: (_node, children) => <li>{children}</li>,
  quote: (_node, children) => (
    <blockquote>
      <p>{children}</p>
    </blockquote>
  ),
  link,
  autolink: link,
}

function Node({ node, context }: { node: RichTextNode; context: Context }): ReactNode {
  const children = <Nodes nodes={node.children} context={context} />
  const show = SHOWN[node.type]
  return show ? show(node, children, context) : children
}

function List({ node, children }: { node: RichTextNode; children: ReactNode }) {
  if (node.listType !== 'number') return <ul>{children}</ul>
  return <ol start={typeof node.start === 'number' ? node.start : undefined}>{children}</ol>
}

function levelOf(node: RichTextNode): number {
  return Number(/^h([1-6])$/.exec(String(node.tag))?.[1] ?? 2)
}

function headingLevels(nodes: RichTextNode[]): number[] {
  return nodes.flatMap((node) =>
    node.type === 'heading' ? [levelOf(node)] : headingLevels(node.children ?? []),
  )
}

function shifted(node: RichTextNode, shift: number): HeadingLevel {
  return Math.min(6, Math.max(2, levelOf(node) + shift)) as HeadingLevel
}
