import type { ClientField } from 'payload'

import { tabOf } from './fieldTrail'

const PATIENCE_MS = 3000
const STEP_MS = 50
const FOCUSABLE = 'input:not([type="hidden"]), textarea, select, [contenteditable="true"], button'

/** Opens the tab of a field, brings the field into view and puts the cursor in it. */
export async function showField(fields: readonly ClientField[], path: string): Promise<void> {
  const tab = tabOf(fields, path)
  const buttons = document.querySelectorAll<HTMLButtonElement>('.tabs-field__tabs > button')
  buttons[tab]?.click()
  const element = await waitForElement(path)
  if (!element) return
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  element.scrollIntoView({ behavior: calm ? 'auto' : 'smooth', block: 'center' })
  const target = element.matches(FOCUSABLE)
    ? element
    : element.querySelector<HTMLElement>(FOCUSABLE)
  target?.focus({ preventScroll: true })
}

/** A rich text has no id of its own, but says its path. */
const elementOf = (path: string): HTMLElement | null =>
  document.getElementById(`field-${path.replaceAll('.', '__')}`) ??
  document.querySelector<HTMLElement>(`[data-field-path="${CSS.escape(path)}"]`)

async function waitForElement(path: string): Promise<HTMLElement | null> {
  for (let waited = 0; waited < PATIENCE_MS; waited += STEP_MS) {
    const found = elementOf(path)
    if (found) return found
    await new Promise((resolve) => setTimeout(resolve, STEP_MS))
  }
  return nearestElement(path)
}

/** A folded row or a list without rows has no input yet: the list itself is shown instead. */
function nearestElement(path: string): HTMLElement | null {
  const parts = path.split('.')
  while (parts.length > 1) {
    parts.pop()
    const found = elementOf(parts.join('.'))
    if (found) return found
  }
  return null
}
