/** Whether the pages show invented content and must say so. */
export async function isSampleShown(): Promise<boolean> {
  return true
}
