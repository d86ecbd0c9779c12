/** The pages worth naming: the ends, this one and its neighbours; null is a gap. */
export function pageNumbers(page: number, pages: number): (number | null)[] {
  const named = [1, page - 1, page, page + 1, pages].filter((n) => n >= 1 && n <= pages)
  const sorted = [...new Set(named)].sort((a, b) => a - b)
  return sorted.flatMap((n, index) => {
    const previous = sorted[index - 1] ?? n - 1
    if (n - previous === 1) return [n]
    return n - previous === 2 ? [n - 1, n] : [null, n]
  })
}
