'use client'

import { useWords } from '../../useWords'

import type { Later } from './useLater'

const A_MINUTE_MS = 60_000

/** When a step is taken: at once, or at a time of one's own. */
export function LaterField({ later }: { later: Later }) {
  const { t } = useWords()
  const { isLater, setLater, time, setTime, isRefused, input } = later
  const isWrong = isRefused && isLater && !(Date.parse(time) > Date.now())
  return (
    <fieldset className="ponte-later">
      <legend>{t('addresses.later.when')}</legend>
      {[false, true].map((choice) => (
        <label key={String(choice)}>
          <input
            type="radio"
            name="review-later"
            checked={isLater === choice}
            onChange={() => setLater(choice)}
          />
          {t(choice ? 'addresses.later.later' : 'addresses.later.now')}
        </label>
      ))}
      {isLater && (
        <>
          <label htmlFor="review-later-time">{t('addresses.later.time')}</label>
          <p id="review-later-help">{t('addresses.later.help')}</p>
          <input
            id="review-later-time"
            ref={input}
            type="datetime-local"
            required
            min={localTime(Date.now() + A_MINUTE_MS)}
            aria-describedby="review-later-help review-later-error"
            aria-invalid={isWrong}
            value={time}
            onChange={(event) => setTime(event.target.value)}
          />
        </>
      )}
      <p id="review-later-error" className="ponte-dialog__error" role="alert">
        {isWrong ? t('addresses.later.past') : ''}
      </p>
    </fieldset>
  )
}

/** What such an input takes: the time where its reader is, to the minute. */
function localTime(time: number): string {
  const zone = new Date(time).getTimezoneOffset() * A_MINUTE_MS
  return new Date(time - zone).toISOString().slice(0, 16)
}
