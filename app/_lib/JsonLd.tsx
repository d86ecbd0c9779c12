/** What machines read of a page, in schema.org's words. */
export function JsonLd({ value }: { value: Record<string, unknown> }) {
  const json = JSON.stringify({ '@context': 'https://schema.org', ...value })
  // A text of the content must not be able to close the script.
  const safe = json.replaceAll('<', '\\u003c')
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: safe }} />
}
