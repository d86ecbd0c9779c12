import { readFileSync } from 'node:fs'

export const noTests = { passed: 0, failed: 0, skipped: 0 }

/** The counts of two runs together. */
export const sum = (a, b) => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
})

/** The counts in vitest's JSON report; a file that could not be run at all counts as one failure. */
export function tallyOfVitest(file) {
  const report = readReport(file)
  if (!report) return null
  const broken = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((one) => one.status === 'failed'),
  )
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

/** The counts in Playwright's JSON report; errors outside of tests count as failures. */
export function tallyOfPlaywright(file) {
  const report = readReport(file)
  if (!report) return null
  const { expected, flaky, skipped, unexpected } = report.stats
  return { passed: expected + flaky, failed: unexpected + report.errors.length, skipped }
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}

/** A run that failed counts at least one failure, whatever its report says. */
export function tallyOfRun(tally, code) {
  const told = tally ?? noTests
  return code !== 0 && told.failed === 0 ? { ...told, failed: 1 } : told
}
