const ARCH = 'M0 37V0h40v37h-4V24a16 16 0 0 0-32 0v13z'

/** A row of arches, the bridge on which the footer stands. */
export function Arcade() {
  return (
    <svg className="arcade" aria-hidden="true" width="100%" height="36">
      <defs>
        <pattern id="arcade" width="40" height="36" patternUnits="userSpaceOnUse">
          <path d={ARCH} fill="currentColor" />
        </pattern>
      </defs>
      <rect width="100%" height="36" fill="url(#arcade)" />
      <line className="arcade-line" x2="100%" y1="0.5" y2="0.5" />
    </svg>
  )
}
