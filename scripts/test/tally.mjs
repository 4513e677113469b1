/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Tally
 * @typedef {{ numPassedTests: number, numFailedTests: number, numPendingTests: number,
 *   numTodoTests: number, testResults: { status: string,
 *   assertionResults: { status: string }[] }[] }} JestReport
 */

/** @type {Tally} */
export const NOTHING = { passed: 0, failed: 0, skipped: 0 }

/**
 * @param {Tally} a
 * @param {Tally} b
 * @returns {Tally}
 */
export function add(a, b) {
  return {
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped,
  }
}

/**
 * A spec that does not compile, or whose preparation fails, has no failed test in the report, and a
 * runner that breaks may have no report at all: each of these counts as one failure.
 *
 * @param {JestReport | undefined} report
 * @param {boolean} succeeded whether the runner ended with 0
 * @returns {Tally}
 */
export function tallyOf(report, succeeded) {
  if (!report) {
    return { ...NOTHING, failed: 1 }
  }
  const brokenSpecs = report.testResults.filter(
    (spec) =>
      spec.status === "failed" && spec.assertionResults.every((test) => test.status !== "failed")
  ).length
  const failed = report.numFailedTests + brokenSpecs
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && !succeeded ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

/** @param {Tally} tally */
export function summaryLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`
}

/**
 * @param {Tally} tally
 * @returns {0 | 1} a run without any test is no success
 */
export function exitCode({ passed, failed }) {
  return failed > 0 || passed === 0 ? 1 : 0
}
