'use client'

import { FieldDescription, FieldLabel, useField } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'

import { DimensionBoxes, type Choice } from './fields/DimensionBoxes'
import { useChosenIds } from './fields/useChosenIds'
import { useThemes, type Theme } from './fields/useThemes'
import { useWords } from './useWords'

/** The topics of the chosen themes as boxes to tick, kept as their slugs. */
export const DimensionsField: TextFieldClientComponent = ({ field, path, readOnly }) => {
  const { locale, t } = useWords()
  const { setValue, value } = useField<string[] | null>({ path })
  const primary = useChosenIds('primaryTheme')
  const secondary = useChosenIds('secondaryThemes')
  const themes = useThemes(locale)
  const chosen = value ?? []
  const choices = choicesOf(themes ?? [], [...new Set([...primary, ...secondary])])
  const former = formerOf(chosen, choices)
  const hasTheme = primary.length + secondary.length > 0
  const toggle = (slug: string) =>
    setValue(chosen.includes(slug) ? chosen.filter((one) => one !== slug) : [...chosen, slug])

  return (
    <div
      className="field-type ponte-dimensions"
      id={`field-${path}`}
      role="group"
      aria-labelledby={`${path}-label`}
    >
      <span id={`${path}-label`}>
        <FieldLabel as="span" label={field.label} path={path} />
      </span>
      {!hasTheme && <p className="ponte-dimensions__note">{t('admin.dimensions.chooseTheme')}</p>}
      {hasTheme && themes && choices.length === 0 && (
        <p className="ponte-dimensions__note">{t('admin.dimensions.none')}</p>
      )}
      {[...choices, ...(former ? [{ ...former, name: t('admin.dimensions.former') }] : [])].map(
        (choice) => (
          <DimensionBoxes
            key={choice.name}
            choice={choice}
            chosen={chosen}
            isReadOnly={readOnly ?? false}
            onToggle={toggle}
          />
        ),
      )}
      <FieldDescription description={field.admin?.description} path={path} />
    </div>
  )
}

function choicesOf(themes: Theme[], ids: string[]): Choice[] {
  return ids
    .flatMap((id) => themes.filter((theme) => theme.id === id))
    .filter(({ dimensions }) => (dimensions ?? []).length > 0)
    .map(({ name, slug, dimensions }) => ({
      name: name ?? slug,
      boxes: (dimensions ?? []).map((one) => ({ slug: one.slug, name: one.name ?? one.slug })),
    }))
}

/** What was ticked before the theme changed stays until somebody unticks it. */
function formerOf(chosen: string[], choices: Choice[]): Omit<Choice, 'name'> | null {
  const known = new Set(choices.flatMap(({ boxes }) => boxes.map(({ slug }) => slug)))
  const boxes = chosen.filter((slug) => !known.has(slug)).map((slug) => ({ slug, name: slug }))
  return boxes.length > 0 ? { boxes } : null
}
