'use client'

import { Button, useModal } from '@payloadcms/ui'

import type { ReviewEntry } from '../review/useReviewEntry'
import { useWords } from '../useWords'

import { askDialogSlug, AskDialog } from './AskDialog'
import { CopyButton } from './CopyButton'
import { previewHref } from './previewHref'
import { useOwnership } from './useOwnership'

/** What else can be done with an entry while it is being written. */
export function EntryTools({ entry }: { entry: ReviewEntry }) {
  const { t } = useWords()
  const { openModal } = useModal()
  const isOwn = useOwnership(entry)
  const { collection, id, originalLanguage } = entry
  const slug = askDialogSlug(id)
  return (
    <ul className="ponte-tools">
      <li>
        <a href={previewHref({ collection, id, language: originalLanguage })} target="_blank">
          {t('workspace.preview.open')}
        </a>
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
