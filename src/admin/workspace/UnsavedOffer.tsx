'use client'

import { useState } from 'react'

import { Button } from '@payloadcms/ui'

import { momentText } from '@/lib/formats'

import { useFieldLabels } from '../review/useFieldLabels'
import { useWords } from '../useWords'

import { OwnWords } from './GivenWay'
import type { LocalCopy } from './localCopy'
import { dropOffer, takeOffer } from './settle'
import { useHands } from './useHands'

type UnsavedOfferProps = { offer: LocalCopy; isOpen: boolean }

/** What was typed before the browser closed and never reached the server. */
export function UnsavedOffer({ offer, isOpen }: UnsavedOfferProps) {
  const { locale, t } = useWords()
  const { labelOf } = useFieldLabels()
  const hands = useHands()
  const [isBusy, setBusy] = useState(false)
  const take = async () => {
    setBusy(true)
    await takeOffer(hands)
    setBusy(false)
  }
  const fields = Object.entries(offer.values).map(([path, value]) => ({ path, value }))
  return (
    <section className="ponte-note ponte-note--asked ponte-offer" role="status">
      <h2 className="ponte-note__title">
        {t('workspace.offer.title', { when: momentText(locale, offer.at) })}
      </h2>
      <OwnWords fields={fields} labelOf={labelOf} />
      <div className="ponte-note__buttons">
        {isOpen && (
          <Button type="button" disabled={isBusy} margin={false} onClick={() => void take()}>
            {isBusy ? t('admin.working') : t('workspace.offer.take')}
          </Button>
        )}
        <Button
          type="button"
          buttonStyle="secondary"
          disabled={isBusy}
          margin={false}
          onClick={() => dropOffer(hands)}
        >
          {t('workspace.offer.drop')}
        </Button>
      </div>
    </section>
  )
}
