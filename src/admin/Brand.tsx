import { Mark } from '@/features/ui/Mark'

/** Mark and name on the pages outside the panel: signing in, forgotten password. */
export function Logo() {
  return (
    <h1 className="ponte-logo">
      <Mark />
      Ponte
    </h1>
  )
}

/** The mark alone, leading back to the dashboard. */
export function Icon() {
  return (
    <span className="ponte-icon">
      <Mark />
    </span>
  )
}
