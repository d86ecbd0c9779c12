import { classNames } from './classNames.ts'

export type ButtonVariant = 'primary' | 'quiet' | 'plain' | 'danger'

/** The classes of something pressed; links and buttons share them. */
export function buttonClass(variant: ButtonVariant = 'primary'): string {
  return classNames('button', variant !== 'primary' && `button-${variant}`)
}
