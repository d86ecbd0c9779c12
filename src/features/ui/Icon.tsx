import { classNames } from './classNames.ts'
import { ICON_PATHS, type IconName } from './iconPaths.ts'

type IconProps = { name: IconName; className?: string }

/** A sign that stands beside its word and is silent for screen readers. */
export function Icon({ name, className }: IconProps) {
  return (
    <svg className={classNames('icon', className)} viewBox="0 0 24 24" aria-hidden="true">
      <path d={ICON_PATHS[name]} />
    </svg>
  )
}
