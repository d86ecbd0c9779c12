import type { Neighbour, Neighbours, OutlineChapter } from './handbookTypes.ts'

/** The chapters before and after one. */
export function neighbourChapters(outline: OutlineChapter[], slug: string): Neighbours {
  return around(outline, (chapter) => chapter.slug === slug)
}

/** The methods before and after one, across the ends of chapters. */
export function neighbourMethods(outline: OutlineChapter[], id: string): Neighbours {
  const methods = outline.flatMap((chapter) => chapter.methods)
  return around(methods, (method) => method.id === id)
}

type Stop = { title?: string | null; path: string; lang: Neighbour['lang'] }

function around<T extends Stop>(stops: T[], isHere: (stop: T) => boolean): Neighbours {
  const here = stops.findIndex(isHere)
  if (here === -1) return { previous: null, next: null }
  return { previous: neighbour(stops[here - 1]), next: neighbour(stops[here + 1]) }
}

function neighbour(stop: Stop | undefined): Neighbour | null {
  return stop ? { title: stop.title ?? '', path: stop.path, lang: stop.lang } : null
}
