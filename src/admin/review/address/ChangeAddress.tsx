'use client'

import { Button, useAuth, useDocumentInfo, useModal } from '@payloadcms/ui'

import { isStaff, type Actor } from '@/domain/identity/roles'

import { useWords } from '../../useWords'

import { AddressDialog } from './AddressDialog'

const SLUG = 'change-address-dialog'

/** Under the address in the sidebar: how the Secretariat changes it. */
export function ChangeAddress() {
  const { id, isTrashed } = useDocumentInfo()
  const { user } = useAuth()
  const { isModalOpen, openModal } = useModal()
  const { t } = useWords()
  if (!id || isTrashed || !isStaff(user as Actor)) return null
  return (
    <>
      <Button
        id="change-address"
        type="button"
        buttonStyle="secondary"
        size="small"
        onClick={() => openModal(SLUG)}
      >
        {t('addresses.change.button')}
      </Button>
      {isModalOpen(SLUG) && <AddressDialog slug={SLUG} id={String(id)} />}
    </>
  )
}
