import { toast } from '@payloadcms/ui'

import { changedFields, type Values } from '@/domain/review/edits'

import { dropLocalCopy, keepLocalCopy } from './localCopy'
import { meetTheirs } from './meetTheirs'
import { currentGround, currentSaving, standOn, tellSaving } from './saving'
import type { Hands } from './useHands'
import { writeDraft, type Written } from './writeDraft'

/** By itself, by the button, or on the way to a step of the review. */
export type Way = 'auto' | 'hand' | 'step'

type Refused = Extract<Written, { kind: 'refused' }>

const isEmpty = (values: Values): boolean => Object.keys(values).length === 0

export const unsavedValues = (hands: Hands): Values =>
  changedFields(currentGround().written, hands.values())

/** Writes what was typed into this browser, beside what an earlier visit left there. */
export function keepTyped(hands: Hands): void {
  const values = unsavedValues(hands)
  if (isEmpty(values)) return
  const { offer, status } = currentSaving()
  keepLocalCopy(currentGround().key, { ...offer?.values, ...values })
  if (status === 'still' || status === 'saved') tellSaving({ status: 'typed' })
}

/** One save after another, whoever asks for it. */
let turn: Promise<unknown> = Promise.resolve()

/** Saves what has changed in the form; says whether all of it is stored. */
export function saveForm(hands: Hands, way: Way): Promise<boolean> {
  const mine = turn.then(() => run(hands, way))
  turn = mine.catch(() => false)
  return mine
}

async function run(hands: Hands, way: Way): Promise<boolean> {
  if (currentGround().isLeaving) return true
  if (currentSaving().conflict) return false
  const values = unsavedValues(hands)
  const isNew = currentGround().id === null
  if (isEmpty(values) && !isNew) return settled(hands, way)
  tellSaving({ status: 'saving', why: null })
  standOn({ askedAt: Date.now() })
  const written = await writeForm(hands, { values, isAuto: way === 'auto' })
  if (written.kind === 'saved') return settled(hands, way)
  keepTyped(hands)
  if (written.kind === 'outdated') await meetTheirs(hands)
  else if (written.kind === 'silence') tellSilence(hands, way)
  else await handleRefusal(hands, { written, values, way })
  return false
}

type Writing = { values: Values; isAuto?: boolean; seen?: string | null }

/** Sends fields to the server and stands on the version that comes of it. */
export async function writeForm(hands: Hands, writing: Writing): Promise<Written> {
  const { values, isAuto = false, seen = currentGround().seen } = writing
  const address = hands.address(isAuto)
  const written = await writeDraft(address, { values, seen, locale: hands.locale })
  if (written.kind !== 'saved') return written
  const { doc } = written
  const isNew = currentGround().id === null
  standOn({
    seen: isNew ? seen : doc.updatedAt,
    stored: doc,
    written: { ...currentGround().written, ...values },
  })
  tellSaving({ status: 'saved', savedAt: doc.updatedAt, why: null })
  if (isNew) openNew(hands, doc)
  else hands.take(doc)
  return written
}

function openNew(hands: Hands, doc: Parameters<Hands['openNew']>[0]): void {
  dropLocalCopy(currentGround().key)
  standOn({ isLeaving: true })
  hands.setModified(false)
  hands.openNew(doc)
}

/** What was typed while the answer was on its way is still to be saved. */
function settled(hands: Hands, way: Way): boolean {
  if (isEmpty(unsavedValues(hands))) {
    const { offer } = currentSaving()
    const { key } = currentGround()
    hands.setModified(false)
    if (offer) keepLocalCopy(key, offer.values)
    else dropLocalCopy(key)
  } else {
    keepTyped(hands)
  }
  if (way === 'hand') toast.success(hands.t('workspace.savedByHand'))
  return true
}

function tellSilence({ t }: Hands, way: Way): void {
  tellSaving({ status: 'failed', why: t('admin.unreachable') })
  if (way !== 'auto') toast.error(t('admin.unreachable'))
}

type Refusal = { written: Refused; values: Values; way: Way }

/** Half an address must not keep a page of text from being saved. */
async function handleRefusal(hands: Hands, { written, values, way }: Refusal): Promise<void> {
  const { fields, message } = written
  const rest = withoutRefused(values, written)
  const why = fields.length > 0 ? hands.nameFields(fields) : message
  if (way === 'auto' && fields.length > 0 && !isEmpty(rest)) {
    const again = await writeForm(hands, { values: rest, isAuto: true })
    tellSaving({ status: again.kind === 'saved' ? 'saved' : 'failed', why })
    return
  }
  tellSaving({ status: 'failed', why })
  if (way === 'auto') return
  hands.markFields(fields)
  toast.error(why)
}

function withoutRefused(values: Values, { fields }: Refused): Values {
  const names = fields.map(({ path }) => path.split('.')[0])
  return Object.fromEntries(Object.entries(values).filter(([name]) => !names.includes(name)))
}
