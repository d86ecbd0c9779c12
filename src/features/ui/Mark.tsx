/** Three arches on one line: the three areas, and a bridge. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 60 26" width="60" height="26" aria-hidden="true">
      <path d="M3 23.6V16a7.5 7.5 0 0 1 15 0v7.6M22.5 23.6V11.2a7.5 7.5 0 0 1 15 0v12.4M42 23.6V16a7.5 7.5 0 0 1 15 0v7.6" />
      <path className="mark-line" d="M0 24.2h60" />
    </svg>
  )
}
