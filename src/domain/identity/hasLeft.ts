/** Whether somebody's last day has passed; who has left keeps a name in the log and no way in. */
export function hasLeft(
  person: { leftOn?: string | null } | null | undefined,
  now: Date = new Date(),
): boolean {
  const left = Date.parse(person?.leftOn ?? '')
  return !Number.isNaN(left) && left <= now.getTime()
}
