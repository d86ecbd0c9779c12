'use client'

import { NumberField, SelectField } from '@payloadcms/ui'
import type { NumberFieldClientProps, SelectFieldClientProps } from 'payload'

import { useChosenIds } from './fields/useChosenIds'
import { useThemes } from './fields/useThemes'
import { useWords } from './useWords'

type ThemeExtraFieldProps = NumberFieldClientProps | SelectFieldClientProps

/** A question that only some themes ask; the field says which, the form says what is chosen. */
export function ThemeExtraField(props: ThemeExtraFieldProps) {
  const { locale } = useWords()
  const themes = useThemes(locale)
  const [primary] = useChosenIds('primaryTheme')
  const slug = themes?.find((theme) => theme.id === primary)?.slug
  const asking: unknown = props.field.admin?.custom?.themes
  if (!slug || !Array.isArray(asking) || !asking.includes(slug)) return null
  return isNumber(props) ? <NumberField {...props} /> : <SelectField {...props} />
}

const isNumber = (props: ThemeExtraFieldProps): props is NumberFieldClientProps =>
  props.field.type === 'number'
