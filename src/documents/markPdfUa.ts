/**
 * Typst 0.14 writes PDF/A-2a or PDF/UA-1, not both. Its PDF/A-2a lacks only two things that PDF/UA-1
 * asks for: the wish to show the title, and the mark in the metadata. Both are appended here as an
 * incremental update, which leaves every byte of the original in place.
 */
const NAMESPACE = 'http://www.aiim.org/pdfua/ns/id/'

/** PDF/A accepts the mark only when its schema is described in the same file. */
const SCHEMA = [
  '<rdf:li rdf:parseType="Resource">',
  '<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>',
  `<pdfaSchema:namespaceURI>${NAMESPACE}</pdfaSchema:namespaceURI>`,
  '<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>',
  '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">',
  '<pdfaProperty:name>part</pdfaProperty:name>',
  '<pdfaProperty:valueType>Integer</pdfaProperty:valueType>',
  '<pdfaProperty:category>internal</pdfaProperty:category>',
  '<pdfaProperty:description>Part of ISO 14289 that the file follows</pdfaProperty:description>',
  '</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li>',
].join('')

type Trailer = { previous: string; root: string; info: string; size: string; id: string }

/** The same PDF with the mark of PDF/UA-1; throws when the file is not as Typst writes it. */
export function markPdfUa(pdf: Buffer): Buffer {
  // Latin-1 keeps one character a byte, so positions in the text are positions in the file.
  const source = pdf.toString('latin1')
  const trailer = readTrailer(source)
  const catalogue = objectText(source, trailer.root)
  const metadata = objectText(source, match(catalogue, /\/Metadata (\d+) 0 R/, 'metadata'))
  if (metadata.includes('pdfuaid:part')) return pdf
  const objects = [withMark(metadata), withTitleShown(catalogue)]
  return Buffer.concat([pdf, Buffer.from(update(pdf.length, objects, trailer), 'latin1')])
}

function readTrailer(source: string): Trailer {
  const trailer = source.slice(source.lastIndexOf('trailer'))
  return {
    previous: match(trailer, /startxref\s+(\d+)\s+%%EOF\s*$/, 'startxref'),
    root: match(trailer, /\/Root (\d+) 0 R/, 'root'),
    info: match(trailer, /\/Info (\d+) 0 R/, 'info'),
    size: match(trailer, /\/Size (\d+)/, 'size'),
    id: match(trailer, /(\/ID \[[^\]]*\])/, 'id'),
  }
}

function withTitleShown(catalogue: string): string {
  if (/\/DisplayDocTitle true/.test(catalogue)) return catalogue
  return replaceOnce(
    catalogue,
    '/ViewerPreferences <<',
    (found) => `${found} /DisplayDocTitle true`,
  )
}

function withMark(metadata: string): string {
  const start = metadata.indexOf('stream\n') + 'stream\n'.length
  const xmp = metadata.slice(start, metadata.lastIndexOf('\nendstream'))
  const named = replaceOnce(
    xmp,
    '<rdf:Description ',
    (found) => `${found}xmlns:pdfuaid="${NAMESPACE}" `,
  )
  const described = replaceOnce(
    named,
    '<pdfaExtension:schemas><rdf:Bag>',
    (found) => found + SCHEMA,
  )
  const marked = replaceOnce(
    described,
    '</rdf:Description></rdf:RDF>',
    (found) => `<pdfuaid:part>1</pdfuaid:part>${found}`,
  )
  const number = match(metadata, /^(\d+) 0 obj/, 'metadata number')
  const dictionary = `<< /Type /Metadata /Subtype /XML /Length ${marked.length} >>`
  return `${number} 0 obj\n${dictionary}\nstream\n${marked}\nendstream\nendobj`
}

function update(length: number, objects: string[], trailer: Trailer): string {
  let body = '\n'
  const places = objects.map((object) => {
    const place = { number: Number.parseInt(object, 10), offset: length + body.length }
    body += `${object}\n\n`
    return place
  })
  const rows = places
    .toSorted((a, b) => a.number - b.number)
    .map(({ number, offset }) => `${number} 1\n${String(offset).padStart(10, '0')} 00000 n\r\n`)
  const { root, info, size, id, previous } = trailer
  const ends = `/Size ${size} /Root ${root} 0 R /Info ${info} 0 R /Prev ${previous} ${id}`
  const table = `xref\n0 1\n0000000000 65535 f\r\n${rows.join('')}trailer\n<< ${ends} >>`
  return `${body}${table}\nstartxref\n${length + body.length}\n%%EOF\n`
}

function objectText(source: string, number: string): string {
  const start = source.lastIndexOf(`\n${number} 0 obj`) + 1
  const end = source.indexOf('\nendobj', start)
  if (start === 0 || end === -1) throw unexpected(`object ${number}`)
  return source.slice(start, end + '\nendobj'.length)
}

function replaceOnce(text: string, place: string, by: (found: string) => string): string {
  if (!text.includes(place)) throw unexpected(place)
  return text.replace(place, by)
}

function match(text: string, pattern: RegExp, what: string): string {
  const found = pattern.exec(text)?.[1]
  if (found === undefined) throw unexpected(what)
  return found
}

const unexpected = (what: string): Error =>
  new Error(`The PDF could not be marked as accessible: ${what} is not where Typst 0.14 writes it`)
