'use client'

import { Button } from '@payloadcms/ui'

import { wordsOf, type Meeting } from '@/domain/review/edits'

import { useFieldLabels } from '../review/useFieldLabels'
import { useWords } from '../useWords'

import { tellSaving } from './saving'

/** Own words that are not in the form any more, to be copied from until they are put away. */
export function GivenWay({ fields }: { fields: Meeting[] }) {
  const { t } = useWords()
  const { labelOf } = useFieldLabels()
  return (
    <section className="ponte-note ponte-note--asked">
      <h2 className="ponte-note__title">{t('workspace.givenWay.title')}</h2>
      <OwnWords
        fields={fields.map(({ path, mine }) => ({ path, value: mine }))}
        labelOf={labelOf}
      />
      <div className="ponte-note__buttons">
        <Button
          type="button"
          buttonStyle="secondary"
          margin={false}
          onClick={() => tellSaving({ givenWay: [] })}
        >
          {t('workspace.givenWay.close')}
        </Button>
      </div>
    </section>
  )
}

type OwnWordsProps = {
  fields: { path: string; value: unknown }[]
  labelOf: (path: string) => string
}

/** Fields by their names with the words that somebody wrote there. */
export function OwnWords({ fields, labelOf }: OwnWordsProps) {
  const { t } = useWords()
  return (
    <dl className="ponte-words">
      {fields.map(({ path, value }) => (
        <div key={path}>
          <dt>{labelOf(path)}</dt>
          <dd className="ponte-note__words">{wordsOf(value) || t('workspace.conflict.noWords')}</dd>
        </div>
      ))}
    </dl>
  )
}
