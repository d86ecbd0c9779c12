import type { ComponentProps } from 'react'

import { buttonClass, type ButtonVariant } from './buttonClass.ts'
import { Icon } from './Icon.tsx'
import type { IconName } from './iconPaths.ts'

type ButtonProps = Pick<
  ComponentProps<'button'>,
  'children' | 'disabled' | 'id' | 'name' | 'popoverTarget' | 'type' | 'value'
> & { variant?: ButtonVariant; icon?: IconName }

/** Does something; what leads elsewhere is a `ButtonLink`. */
export function Button({ variant, icon, type = 'button', children, ...rest }: ButtonProps) {
  return (
    <button {...rest} type={type} className={buttonClass(variant)}>
      {icon && <Icon name={icon} />}
      {children}
    </button>
  )
}
