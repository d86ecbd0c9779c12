import type { BestPractice, Media } from '@payload-types'

import { linked } from '../entryLink.ts'

export type ShownImage = {
  src: string
  srcSet: string | undefined
  width: number | undefined
  height: number | undefined
  alt: string
  credit: string | null
  licence: string | null
}

/** The pictures whose files a reader may see, each with its sizes. */
export function shownImages({ images }: Pick<BestPractice, 'images'>): ShownImage[] {
  return (images ?? []).flatMap(({ image, alt, credit, licence }) => {
    const source = sourceOf(linked(image))
    if (!source) return []
    return { ...source, alt: alt ?? '', credit: credit ?? null, licence: licence ?? null }
  })
}

function sourceOf(file: Media | null) {
  if (!file?.url) return null
  const { url, sizes, width, height } = file
  return {
    src: sizes?.wide?.url ?? url,
    srcSet: srcSetOf([sizes?.card, sizes?.wide, file]),
    width: width ?? undefined,
    height: height ?? undefined,
  }
}

type Size = { url?: string | null; width?: number | null } | undefined

function srcSetOf(sizes: Size[]): string | undefined {
  const sources = sizes.flatMap((size) =>
    size?.url && size.width ? `${size.url} ${size.width}w` : [],
  )
  return sources.length > 1 ? sources.join(', ') : undefined
}
