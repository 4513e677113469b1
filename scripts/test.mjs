import { join } from "node:path"
import { REPOSITORY, withDatabase } from "./postgres/index.mjs"
import { endAll } from "./test/children.mjs"
import { testEnvironment } from "./test/environment.mjs"
import { readArguments } from "./test/read-arguments.mjs"
import { runSuite } from "./test/run-suite.mjs"
import { add, exitCode, NOTHING, summaryLine } from "./test/tally.mjs"
import { findTools } from "./test/tools.mjs"

const deadline = Date.now() + 60_000 * Number(process.env.COUPONS_TEST_MINUTES ?? 60)
const reports = join(REPOSITORY, "reports")
const tools = findTools()

/** @type {import("./postgres/with-database.mjs").Database | undefined} */
let database

for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
  process.once(signal, async () => {
    await endAll()
    await database?.stop()
    process.exit(130)
  })
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  console.error(error)
  console.log(summaryLine({ ...NOTHING, failed: 1 }))
  process.exitCode = 1
} finally {
  await database?.stop()
}

/** @param {string[]} args */
async function main(args) {
  const { suites, jestArgs } = readArguments(args)
  /** @type {string[]} */
  const remarks = []
  let total = NOTHING
  for (const suite of suites) {
    console.log(`\n=== ${suite.name}`)
    if (suite.chromium && !tools.chromium) {
      remarks.push(`${suite.name}: left out, there is no chromium here (apt-get install chromium)`)
      console.log(remarks.at(-1))
      continue
    }
    if (suite.database) {
      database ??= await withDatabase({ name: "test", throwaway: true })
    }
    const env = testEnvironment({ base: process.env, databaseUrl: database?.url, tools })
    const tally = await runSuite(suite, { env, jestArgs, reports, deadline })
    console.log(`--- ${suite.name}: ${summaryLine(tally)}`)
    remarks.push(`${suite.name}: ${summaryLine(tally)}`)
    total = add(total, tally)
  }
  if (!tools.redis && suites.some((suite) => suite.database)) {
    remarks.push(
      "tests with several servers over Redis: left out, there is no redis-server here (apt-get install redis-server)"
    )
  }
  console.log(["", "=== all", ...remarks, summaryLine(total)].join("\n"))
  return exitCode(total)
}
