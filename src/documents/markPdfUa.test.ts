import { describe, expect, it } from 'vitest'

import { markPdfUa } from './markPdfUa.ts'

const XMP =
  '<rdf:RDF><rdf:Description rdf:about=""><pdfaExtension:schemas><rdf:Bag></rdf:Bag>' +
  '</pdfaExtension:schemas><dc:title>Så här</dc:title></rdf:Description></rdf:RDF>'

/** A file in the form in which Typst writes it, cut down to what the mark touches. */
function aPdf({ xmp = XMP, catalogue = '/ViewerPreferences << /Direction /L2R >>' } = {}): Buffer {
  const text = [
    '%PDF-1.7',
    `1 0 obj\n<<\n /Length ${Buffer.byteLength(xmp)}\n>>\nstream\n${xmp}\nendstream\nendobj\n`,
    `2 0 obj\n<< /Type /Catalog /Metadata 1 0 R ${catalogue} >>\nendobj\n`,
    'xref\n0 3\n',
    'trailer\n<< /Size 3 /Root 2 0 R /Info 3 0 R /ID [(a) (b)] >>\nstartxref\n345\n%%EOF',
  ].join('\n')
  return Buffer.from(text)
}

describe('the mark of PDF/UA', () => {
  it('leaves every byte of the original in place', () => {
    const pdf = aPdf()
    expect(markPdfUa(pdf).subarray(0, pdf.length).equals(pdf)).toBe(true)
  })

  it('adds the mark, its schema and the wish to show the title', () => {
    const marked = markPdfUa(aPdf()).toString()
    expect(marked).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(marked).toContain('<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>')
    expect(marked).toContain('/DisplayDocTitle true')
    expect(marked).toContain('/Prev 345')
  })

  it('points at the objects that it replaces, and gives their true length', () => {
    const marked = markPdfUa(aPdf())
    const source = marked.toString('latin1')
    const rows = [...source.matchAll(/(\d+) 1\n(\d{10}) 00000 n/g)]
    expect(rows.map(([, number]) => number)).toEqual(['1', '2'])
    for (const [, number, offset] of rows)
      expect(source.slice(Number(offset))).toMatch(new RegExp(`^${number} 0 obj`))
    const stream = /\/Length (\d+) >>\nstream\n([\s\S]*?)\nendstream/.exec(source)
    expect(stream?.[2]).toHaveLength(Number(stream?.[1]))
  })

  it('keeps letters with accents in the metadata whole', () => {
    expect(
      markPdfUa(aPdf())
        .toString()
        .match(/Så här/g),
    ).toHaveLength(2)
  })

  it('leaves a file alone that already has the mark', () => {
    const pdf = aPdf({ xmp: `${XMP}<pdfuaid:part>1</pdfuaid:part>` })
    expect(markPdfUa(pdf)).toBe(pdf)
  })

  it.each([
    ['its metadata', { xmp: '<rdf:RDF/>' }],
    ['its catalogue', { catalogue: '' }],
  ])('refuses a file when Typst has changed %s', (_, parts) => {
    expect(() => markPdfUa(aPdf(parts))).toThrow('The PDF could not be marked as accessible')
  })
})
