/** The little of fontkit that the documents use; the package brings no types. */
declare module 'fontkit' {
  export function create(file: Buffer): { characterSet: number[] }
}
