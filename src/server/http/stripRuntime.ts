const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/g
const SCRIPT_PRELOAD =
  /<link rel="(?:preload|modulepreload)"[^>]*href="[^"]*\/_next\/[^"]*\.js"[^>]*>/g
const STREAMED = /<template id="[BP]:|<div hidden id="S:/

/** A page that is not as it was expected, and is better left as it is. */
export class UnknownScriptError extends Error {
  override name = 'UnknownScriptError'
}

/**
 * A finished page without the framework's scripts: public pages show, and nothing on them needs React
 * in the browser. Data (JSON-LD) and modules of our own stay. React escapes "<" in text and attributes,
 * so the pattern finds script elements and nothing else.
 * @throws UnknownScriptError on a script of another kind, or content that only scripts would show
 */
export function stripRuntime(html: string): string {
  const stripped = html
    .replace(SCRIPT, (all, attributes: string, body: string) =>
      isOurs(attributes) ? all : removed(attributes, body),
    )
    .replace(SCRIPT_PRELOAD, '')
  if (STREAMED.test(stripped)) throw new UnknownScriptError('A part of the page was streamed.')
  return stripped
}

const isOurs = (attributes: string): boolean =>
  / type="(?:application\/(?:ld\+)?json|module)"/.test(attributes)

function removed(attributes: string, body: string): '' {
  const isFramework =
    / src="[^"]*\/_next\//.test(attributes) ||
    / id="_R_"/.test(attributes) ||
    /^\(?self\.__next_[a-z]+/.test(body)
  if (isFramework) return ''
  throw new UnknownScriptError(`An unknown script: <script${attributes}>${body.slice(0, 60)}`)
}
