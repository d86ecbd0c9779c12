import { Fragment } from 'react'

import { type TextBlock, textBlocks } from '@/domain/text/textBlocks.ts'

type PlainTextProps = { text: string | null | undefined; lang?: string }

/** Text as it was typed into a plain field: empty lines part paragraphs, dashes and numbers lists. */
export function PlainText({ text, lang }: PlainTextProps) {
  if (!text) return null
  return (
    <div className="prose" lang={lang}>
      {textBlocks(text).map((block, index) => (
        <Block key={index} {...block} />
      ))}
    </div>
  )
}

function Block({ kind, lines }: TextBlock) {
  if (kind === 'paragraph') {
    return (
      <p>
        {lines.map((line, index) => (
          <Fragment key={index}>
            {index > 0 && <br />}
            {line}
          </Fragment>
        ))}
      </p>
    )
  }
  const List = kind === 'bullets' ? 'ul' : 'ol'
  return (
    <List>
      {lines.map((line, index) => (
        <li key={index}>{line}</li>
      ))}
    </List>
  )
}
