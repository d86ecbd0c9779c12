const ARCH = 'M-1 37V.5h42V37h-5V22a16 16 0 0 0-32 0v15z'

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
      <line x2="100%" y1="0.5" y2="0.5" />
    </svg>
  )
}
