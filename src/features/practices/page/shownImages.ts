import type { BestPractice } from '@payload-types'

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
    const file = linked(image)
    if (!file?.url) return []
    const sizes = [file.sizes?.card, file.sizes?.wide, file]
    const sources = sizes.flatMap((size) =>
      size?.url && size.width ? `${size.url} ${size.width}w` : [],
    )
    return {
      src: file.sizes?.wide?.url ?? file.url,
      srcSet: sources.length > 1 ? sources.join(', ') : undefined,
      width: file.width ?? undefined,
      height: file.height ?? undefined,
      alt: alt ?? '',
      credit: credit ?? null,
      licence: licence ?? null,
    }
  })
}
