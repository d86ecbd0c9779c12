import { expect, it } from 'vitest'

import { stripRuntime, UnknownScriptError } from './stripRuntime.ts'

it('takes away the framework’s scripts and leaves words, styles and data', () => {
  const page = [
    '<link rel="stylesheet" href="/_next/static/a.css"/>',
    '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/a.js"/>',
    '<script src="/_next/static/a.js" async=""></script>',
    '<h1>Ponte</h1>',
    '<script type="application/ld+json">{"@type":"Article"}</script>',
    '<script type="module" src="/island.js"></script>',
    '<script id="_R_">self.x=1</script>',
    '<script>self.__next_f.push([1,"<\\u002fscript>"])</script>',
  ].join('')
  expect(stripRuntime(page)).toBe(
    [
      '<link rel="stylesheet" href="/_next/static/a.css"/>',
      '<h1>Ponte</h1>',
      '<script type="application/ld+json">{"@type":"Article"}</script>',
      '<script type="module" src="/island.js"></script>',
    ].join(''),
  )
})

it.each([
  '<script>document.write("hello")</script>',
  '<script src="https://elsewhere.example/x.js"></script>',
  '<div hidden id="S:0">late</div>',
])('leaves a page alone that has %s', (part) => {
  expect(() => stripRuntime(`<h1>Ponte</h1>${part}`)).toThrow(UnknownScriptError)
})
