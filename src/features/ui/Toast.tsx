type ToastProps = { text: string; undo?: string }

/** A short word on what was done, with a way back where there is one. */
export function Toast({ text, undo }: ToastProps) {
  return (
    <div className="toast" role="status">
      <span>{text}</span>
      {undo && <button type="button">{undo}</button>}
    </div>
  )
}
