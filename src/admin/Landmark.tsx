'use client'

import type { ReactNode } from 'react'

import { useAuth } from '@payloadcms/ui'

/** Signing in and the pages around it name no main landmark; a form inside the panel names its own. */
export function Landmark({ children }: { children: ReactNode }) {
  const { user } = useAuth()
  return (
    <div className="ponte-main" role={user ? undefined : 'main'}>
      {children}
    </div>
  )
}
