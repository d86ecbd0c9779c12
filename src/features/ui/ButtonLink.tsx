import type { ComponentProps } from 'react'

import { buttonClass, type ButtonVariant } from './buttonClass.ts'
import { Icon } from './Icon.tsx'
import type { IconName } from './iconPaths.ts'

type ButtonLinkProps = Pick<
  ComponentProps<'a'>,
  'children' | 'download' | 'hrefLang' | 'id' | 'rel'
> & { href: string; variant?: ButtonVariant; icon?: IconName }

/** Leads somewhere with the weight of a button. */
export function ButtonLink({ variant, icon, children, ...rest }: ButtonLinkProps) {
  return (
    <a {...rest} className={buttonClass(variant)}>
      {icon && <Icon name={icon} />}
      {children}
    </a>
  )
}
