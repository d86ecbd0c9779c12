import { describe, expect, it } from 'vitest'

import { madeNeedlessBy, mayBeLater } from './schedule.ts'

describe('steps that are taken later', () => {
  it('are those that change what the public sees', () => {
    expect(mayBeLater('publish')).toBe(true)
    expect(mayBeLater('unpublish')).toBe(true)
    expect(mayBeLater('archive')).toBe(true)
    expect(mayBeLater('submit')).toBe(false)
    expect(mayBeLater('restore')).toBe(false)
  })

  it('have nothing left to do when somebody takes them by hand', () => {
    expect(madeNeedlessBy('publish')).toEqual(['publish'])
    expect(madeNeedlessBy('archive')).toContain('unpublish')
  })

  it('keep waiting when changes are requested, and tell of it when their time comes', () => {
    expect(madeNeedlessBy('request-changes')).toEqual([])
  })
})
