import { expect, it } from 'vitest'

import { escapeHtml } from './escapeHtml.ts'
import { textOfHtml } from './textOfHtml.ts'

it.each([
  ['a paragraph a block', '<p>One\n two</p>\n<p>Three</p>', 'One two\n\nThree\n'],
  ['lines where they break', 'One<br>two<br/>three', 'One\ntwo\nthree\n'],
  [
    'where a link leads',
    '<p><a class="x" href="https://a.eu/?b=1&amp;c=2">Go</a></p>',
    'Go: https://a.eu/?b=1&c=2\n',
  ],
  [
    'an address that is its own label once',
    '<a href="https://a.eu">https://a.eu</a>',
    'https://a.eu\n',
  ],
  [
    'nothing of the head',
    '<!doctype html><html><head>\n<title>T</title></head><body>B</body></html>',
    'B\n',
  ],
  ['each entity once', '<p>&amp;lt; &#39;a&#39;</p>', "&lt; 'a'\n"],
  ['entities it does not know as they are', '<p>&eacute;</p>', '&eacute;\n'],
])('keeps %s', (_, html, text) => {
  expect(textOfHtml(html)).toBe(text)
})

it('gives back what was escaped', () => {
  const text = `<b> & "quoted" 'words'`
  expect(escapeHtml(text)).not.toMatch(/[<>"']/)
  expect(textOfHtml(`<p>${escapeHtml(text)}</p>`)).toBe(`${text}\n`)
})
