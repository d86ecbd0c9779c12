'use client'

import type { MouseEvent } from 'react'

import { Button, useModal } from '@payloadcms/ui'

import type { ReviewEntry } from '../review/useReviewEntry'
import { useWords } from '../useWords'

import { askDialogSlug, AskDialog } from './AskDialog'
import { CopyButton } from './CopyButton'
import { previewHref } from './previewHref'
import { saveForm } from './saveForm'
import { savesItself } from './savesItself'
import { useHands } from './useHands'
import { useOwnership } from './useOwnership'

/** What else can be done with an entry while it is being written. */
export function EntryTools({ entry }: { entry: ReviewEntry }) {
  const { t } = useWords()
  const { openModal } = useModal()
  const isOwn = useOwnership(entry)
  const { collection, id } = entry
  const slug = askDialogSlug(id)
  return (
    <ul className="ponte-tools">
      <li>
        <PreviewLink entry={entry} />
      </li>
      {isOwn && (
        <>
          <li>
            <CopyButton collection={collection} id={id} />
          </li>
          <li>
            <Button
              type="button"
              buttonStyle="none"
              className="ponte-link"
              margin={false}
              onClick={() => openModal(slug)}
            >
              {t('workspace.ask.open')}
            </Button>
            <AskDialog collection={collection} id={id} slug={slug} />
          </li>
        </>
      )}
    </ul>
  )
}

/** Shows what stands in the form, not what stood there a moment ago. */
function PreviewLink({ entry }: { entry: ReviewEntry }) {
  const { t } = useWords()
  const hands = useHands()
  const { collection, id, originalLanguage } = entry
  const href = previewHref({ collection, id, language: originalLanguage })
  const saveFirst = async () => {
    if (await saveForm(hands, 'step')) window.location.assign(href)
  }
  const onClick = (event: MouseEvent) => {
    if (!savesItself(entry) || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    void saveFirst()
  }
  return (
    <a href={href} onClick={onClick}>
      {t('workspace.preview.open')}
    </a>
  )
}
