'use client'

import { useEffect, useRef, useState } from 'react'

import { Button } from '@payloadcms/ui'

import { wordsOf, type Meeting } from '@/domain/review/edits'
import { momentText } from '@/lib/formats'

import { useFieldLabels } from '../review/useFieldLabels'
import { useWords } from '../useWords'

import type { Conflict } from './saving'
import { settleConflict } from './settle'
import { useHands } from './useHands'

/** Two people have written in one entry: who and when, and what of whom is to stand. */
export function ConflictNotice({ conflict }: { conflict: Conflict }) {
  const { locale, t } = useWords()
  const hands = useHands()
  const panel = useRef<HTMLElement>(null)
  const [kept, setKept] = useState<readonly string[]>([])
  const [isBusy, setBusy] = useState(false)
  useEffect(() => panel.current?.focus(), [])
  const { at, both, by } = conflict
  const choose = (path: string, isMine: boolean) =>
    setKept((paths) => [...paths.filter((one) => one !== path), ...(isMine ? [path] : [])])
  const settle = async () => {
    setBusy(true)
    await settleConflict(hands, kept)
    setBusy(false)
  }
  const who = by ?? t('workspace.conflict.somebody')
  return (
    <section
      ref={panel}
      className="ponte-note ponte-note--trouble ponte-conflict"
      role="alert"
      tabIndex={-1}
    >
      <h2 className="ponte-note__title">
        {t('workspace.conflict.title', { who, when: momentText(locale, at) })}
      </h2>
      <p>{t(both.length > 0 ? 'workspace.conflict.choose' : 'workspace.conflict.apart')}</p>
      {both.map((meeting) => (
        <Choice key={meeting.path} meeting={meeting} who={who} onChosen={choose} />
      ))}
      <div className="ponte-note__buttons">
        <Button type="button" disabled={isBusy} margin={false} onClick={() => void settle()}>
          {isBusy ? t('admin.working') : t('workspace.conflict.settle')}
        </Button>
      </div>
    </section>
  )
}

type ChoiceProps = {
  meeting: Meeting
  who: string
  onChosen: (path: string, isMine: boolean) => void
}

function Choice({ meeting: { path, mine, theirs }, who, onChosen }: ChoiceProps) {
  const { t } = useWords()
  const { labelOf } = useFieldLabels()
  const [isMine, setMine] = useState(false)
  const choose = (next: boolean) => {
    setMine(next)
    onChosen(path, next)
  }
  return (
    <fieldset className="ponte-conflict__field">
      <legend>{labelOf(path)}</legend>
      <Side
        name={path}
        label={t('workspace.conflict.theirs', { who })}
        words={wordsOf(theirs)}
        isChosen={!isMine}
        onChosen={() => choose(false)}
      />
      <Side
        name={path}
        label={t('workspace.conflict.mine')}
        words={wordsOf(mine)}
        isChosen={isMine}
        onChosen={() => choose(true)}
      />
    </fieldset>
  )
}

type SideProps = {
  name: string
  label: string
  words: string
  isChosen: boolean
  onChosen: () => void
}

function Side({ name, label, words, isChosen, onChosen }: SideProps) {
  const { t } = useWords()
  return (
    <div className="ponte-conflict__side">
      <label>
        <input
          type="radio"
          name={`conflict-${name}`}
          checked={isChosen}
          onChange={() => onChosen()}
        />
        {label}
      </label>
      <p className="ponte-note__words">{words || t('workspace.conflict.noWords')}</p>
    </div>
  )
}
