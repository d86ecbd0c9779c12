'use client'

import { Button, usePreferences } from '@payloadcms/ui'
import { useState, type FormEvent } from 'react'

import { useWords } from '../useWords'

import { LONGEST_NAME, MOST_VIEWS, VIEWS_KEY, withView, type SavedView } from './savedViews'

type OwnViewsProps = {
  initial: SavedView[]
  query: string
  /** Whether the filter that is shown has no name yet. */
  isNew: boolean
}

/** The views that a person has saved, and a name for the one that is shown. */
export function OwnViews({ initial, query, isNew }: OwnViewsProps) {
  const { t } = useWords()
  const { said, views, save, remove } = useSavedViews(initial)
  const isNamed = views.some((view) => view.query === query)
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const name = new FormData(event.currentTarget).get('name')
    if (typeof name === 'string' && name.trim()) void save({ name: name.trim(), query })
  }
  return (
    <>
      {views.length > 0 && (
        <ul>
          {views.map((view) => (
            <li key={view.name}>
              <a
                href={`/admin/desk${view.query}`}
                aria-current={view.query === query ? 'page' : undefined}
              >
                {view.name}
              </a>
              <button
                type="button"
                aria-label={t('desk.views.remove', { name: view.name })}
                onClick={() => void remove(view)}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      {isNew && !isNamed && (
        <form className="ponte-views__save" onSubmit={onSubmit}>
          <label htmlFor="view-name">{t('desk.views.name')}</label>
          <input id="view-name" name="name" required maxLength={LONGEST_NAME} autoComplete="off" />
          <Button type="submit" buttonStyle="secondary" margin={false} size="small">
            {t('desk.views.save')}
          </Button>
        </form>
      )}
      <p className="ponte-views__said" role="status">
        {said}
      </p>
    </>
  )
}

/** Payload keeps preferences for whoever is signed in, and for nobody else to read. */
function useSavedViews(initial: SavedView[]) {
  const { t } = useWords()
  const { setPreference } = usePreferences()
  const [views, setViews] = useState(initial)
  const [said, setSaid] = useState('')
  const keep = async (next: SavedView[]) => {
    setViews(next)
    await setPreference(VIEWS_KEY, next)
  }
  const save = async (view: SavedView) => {
    const next = withView(views, view)
    if (next.length > MOST_VIEWS) return setSaid(t('desk.views.full', { most: MOST_VIEWS }))
    await keep(next)
    setSaid(t('desk.views.saved', { name: view.name }))
  }
  const remove = async ({ name }: SavedView) => {
    await keep(views.filter((view) => view.name !== name))
    setSaid(t('desk.views.removed', { name }))
  }
  return { said, views, save, remove }
}
