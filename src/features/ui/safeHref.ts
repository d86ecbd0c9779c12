const ALLOWED = /^(?:https?:\/\/|mailto:|\/(?!\/))/i

/** The address if it may stand in a page (web, mail, or a path of this site), else null. */
export function safeHref(href: unknown): string | null {
  if (typeof href !== 'string') return null
  const trimmed = href.trim()
  // Browsers drop control characters and read a backslash as a slash: both can hide another host.

  if (/[\u0000-\u001f\u007f\\]/.test(trimmed)) return null
  return ALLOWED.test(trimmed) ? trimmed : null
}
