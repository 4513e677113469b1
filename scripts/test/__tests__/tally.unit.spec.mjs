import { add, exitCode, NOTHING, summaryLine, tallyOf } from "../tally.mjs"

const report = {
  numPassedTests: 3,
  numFailedTests: 1,
  numPendingTests: 1,
  numTodoTests: 1,
  testResults: [
    { status: "passed", assertionResults: [{ status: "passed" }] },
    { status: "failed", assertionResults: [{ status: "failed" }, { status: "passed" }] },
  ],
}

describe("what a run counts", () => {
  it("is what the runner's report says", () => {
    expect(tallyOf(report, false)).toEqual({ passed: 3, failed: 1, skipped: 2 })
  })

  it.each([
    ["does not compile", []],
    ["fails outside its tests", [{ status: "passed" }]],
  ])("has one failure for a spec that %s", (_, assertionResults) => {
    const broken = { status: "failed", assertionResults }
    const testResults = [...report.testResults, broken]
    expect(tallyOf({ ...report, testResults }, false).failed).toBe(2)
  })

  it("has one failure for a runner without a report", () => {
    expect(tallyOf(undefined, true)).toEqual({ passed: 0, failed: 1, skipped: 0 })
  })

  it("has one failure for a runner that fails with all its tests passed", () => {
    const passed = { ...report, numFailedTests: 0, testResults: [] }
    expect(tallyOf(passed, false).failed).toBe(1)
    expect(tallyOf(passed, true).failed).toBe(0)
  })

  it("adds up over the suites", () => {
    const one = { passed: 1, failed: 2, skipped: 3 }
    expect(add(one, add(NOTHING, one))).toEqual({ passed: 2, failed: 4, skipped: 6 })
  })
})

describe("how a run ends", () => {
  it("names what was skipped only where there is any", () => {
    expect(summaryLine({ passed: 12, failed: 0, skipped: 0 })).toBe("12 passed, 0 failed")
    expect(summaryLine({ passed: 12, failed: 1, skipped: 2 })).toBe(
      "12 passed, 1 failed, 2 skipped"
    )
  })

  it.each([
    [0, { passed: 1, failed: 0, skipped: 0 }],
    [1, { passed: 9, failed: 1, skipped: 0 }],
    [1, { passed: 0, failed: 0, skipped: 5 }],
  ])("with %s for %o", (code, tally) => {
    expect(exitCode(tally)).toBe(code)
  })
})
