import type { BestPractice, Media } from '@payload-types'

import { fileHref } from '@/features/ui/fileHref.ts'

import { linked } from '../entryLink.ts'

export type ShownImage = {
  src: string
  srcSet: string
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
  if (!file) return null
  const sizes = [file.sizes?.card, file.sizes?.wide, file].flatMap(sizeOf)
  const shown = sizes.at(-2) ?? sizes.at(-1)
  if (!shown) return null
  return {
    src: shown.url,
    srcSet: sizes.map(({ url, width }) => `${url} ${width}w`).join(', '),
    width: file.width ?? undefined,
    height: file.height ?? undefined,
  }
}

type Size = { url?: string | null; width?: number | null } | null | undefined

/** Small pictures lack the sizes that are larger than themselves. */
function sizeOf(size: Size) {
  const url = fileHref(size?.url)
  return url && size?.width ? [{ url, width: size.width }] : []
}
