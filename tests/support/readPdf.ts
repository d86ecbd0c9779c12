import { getDocumentProxy } from 'unpdf'

export type PdfPage = {
  /** What a screen reader reads: without running headers, page numbers and ornaments. */
  text: string
  /** Where each run of text lies, as shares of the page: 0 is its left or lower edge, 1 the other. */
  runs: { words: string; left: number; right: number; bottom: number }[]
}

/** A PDF as its readers meet it, page by page. */
export async function readPdf(pdf: Buffer): Promise<PdfPage[]> {
  const document = await getDocumentProxy(new Uint8Array(pdf), { verbosity: 0 })
  const numbers = Array.from({ length: document.numPages }, (_, i) => i + 1)
  return Promise.all(
    numbers.map(async (number) => {
      const page = await document.getPage(number)
      const { items } = await page.getTextContent({ includeMarkedContent: true })
      const { width, height } = page.getViewport({ scale: 1 })
      return pageOf(items as TextItem[], { width, height })
    }),
  )
}

type TextItem =
  | { type: 'beginMarkedContent' | 'beginMarkedContentProps'; tag?: string }
  | { type: 'endMarkedContent' }
  | { type?: undefined; str: string; width: number; transform: number[]; hasEOL: boolean }

function pageOf(items: TextItem[], { width, height }: { width: number; height: number }): PdfPage {
  const open: string[] = []
  const page: PdfPage = { text: '', runs: [] }
  for (const item of items) {
    if (item.type === 'endMarkedContent') open.pop()
    else if (item.type !== undefined) open.push(item.tag ?? '')
    else {
      const [x = 0, y = 0] = item.transform.slice(4)
      page.runs.push({
        words: item.str,
        left: x / width,
        right: (x + item.width) / width,
        bottom: y / height,
      })
      if (!open.includes('Artifact')) page.text += item.str + (item.hasEOL ? '\n' : '')
    }
  }
  return page
}
