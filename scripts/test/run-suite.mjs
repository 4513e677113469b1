import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { basename, join } from "node:path"
import { REPOSITORY } from "../postgres/index.mjs"
import { runToEnd } from "./children.mjs"
import { add, NOTHING, tallyOf } from "./tally.mjs"

const JEST = join(REPOSITORY, "node_modules", "jest", "bin", "jest.js")

/**
 * @typedef {{ env: NodeJS.ProcessEnv, jestArgs: string[], reports: string, deadline: number }} Run
 */

/**
 * @param {import("./suites.mjs").Suite} suite
 * @param {Run} run `deadline` is that of the whole run, in milliseconds since the epoch
 * @returns {Promise<import("./tally.mjs").Tally>}
 */
export async function runSuite(suite, run) {
  const timeoutMs = Math.min(suite.minutes * 60_000, run.deadline - Date.now())
  if (timeoutMs <= 0) {
    console.error(`${suite.name}: not started, the whole run's time is up`)
    return { ...NOTHING, failed: 1 }
  }
  return suite.checks ? runChecks(suite.checks(), timeoutMs) : runJest(suite, run, timeoutMs)
}

/**
 * @param {import("./suites.mjs").Check[]} checks
 * @param {number} timeoutMs for each
 */
async function runChecks(checks, timeoutMs) {
  let tally = NOTHING
  for (const { command, args } of checks) {
    console.log(`> ${[command, ...args].join(" ")}`)
    const { succeeded, timedOut } = await runToEnd(command, args, {
      cwd: REPOSITORY,
      env: process.env,
      timeoutMs,
    })
    sayTimeout(timedOut, timeoutMs)
    tally = add(tally, { ...NOTHING, [succeeded ? "passed" : "failed"]: 1 })
  }
  return tally
}

/**
 * @param {import("./suites.mjs").Suite} suite
 * @param {Run} run
 * @param {number} timeoutMs
 */
async function runJest(suite, { env, jestArgs, reports }, timeoutMs) {
  // Another run in this folder writes its reports under the same names.
  const folder = mkdtempSync(join(tmpdir(), "coupons-report-"))
  const report = join(folder, `${suite.name}.json`)
  const args = [
    JEST,
    ...jestArgs,
    ...(suite.database ? [`--maxWorkers=${suite.workers ?? 1}`, "--forceExit"] : []),
    "--passWithNoTests",
    "--json",
    `--outputFile=${report}`,
    `--selectProjects=${suite.name}`,
  ]
  const { succeeded, timedOut } = await runToEnd(process.execPath, args, {
    cwd: REPOSITORY,
    env,
    timeoutMs,
  })
  sayTimeout(timedOut, timeoutMs)
  const found = takeReport(report, reports)
  rmSync(folder, { recursive: true })
  if (found?.testResults.length === 0) {
    console.log(`${suite.name}: there are no specs to run`)
  }
  return tallyOf(found, succeeded)
}

/**
 * @param {boolean} timedOut
 * @param {number} timeoutMs
 */
function sayTimeout(timedOut, timeoutMs) {
  if (timedOut) {
    console.error(`Ended after ${Math.round(timeoutMs / 1000)} s, which is its time limit.`)
  }
}

/**
 * @param {string} file
 * @param {string} reports the folder where it is kept
 * @returns {import("./tally.mjs").JestReport | undefined}
 */
function takeReport(file, reports) {
  if (!existsSync(file)) {
    return undefined
  }
  mkdirSync(reports, { recursive: true })
  copyFileSync(file, join(reports, basename(file)))
  return JSON.parse(readFileSync(file, "utf8"))
}
