const LEVELS = [1, 2, 3, 4]

/** Four dots, filled up to the level; the words beside them say the same. */
export function EvidenceDots({ level }: { level: number }) {
  return (
    <svg className="dots" viewBox="0 0 64 14" aria-hidden="true">
      {LEVELS.map((step) => (
        <circle
          key={step}
          className={step <= level ? 'dot-on' : 'dot-off'}
          cx={step * 16 - 9}
          cy="7"
          r="5.5"
        />
      ))}
    </svg>
  )
}
