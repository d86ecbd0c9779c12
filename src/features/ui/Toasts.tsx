import type { Locale } from '@/domain/locales.ts'
import { message } from '@/i18n/message.ts'

/** Where islands tell what was done; they clone the template and fill its text. */
export function Toasts({ locale }: { locale: Locale }) {
  return (
    <div className="toasts" role="status" data-toasts="">
      <template id="toast">
        <Toast text="" undo={message(locale, 'site.toast.undo')} />
      </template>
    </div>
  )
}

type ToastProps = { text: string; undo?: string }

export function Toast({ text, undo }: ToastProps) {
  return (
    <div className="toast">
      <span data-toast-text="">{text}</span>
      {undo && (
        <button type="button" data-toast-undo="">
          {undo}
        </button>
      )}
    </div>
  )
}
