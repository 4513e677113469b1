import { availableParallelism, loadavg } from "node:os"
import { endAll } from "../demo/children.mjs"
import { Plain, timed } from "../demo/say.mjs"
import { openDatabase } from "./database.mjs"
import { measureAll } from "./measure-all.mjs"
import { readOptions } from "./options.mjs"
import { table, writeReport } from "./report.mjs"
import { openShops } from "./shop.mjs"

/** @type {Awaited<ReturnType<typeof openDatabase>> | undefined} */
let database
let isLeaving = false

for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
  process.on(signal, () => void leave(130))
}

try {
  await run(readOptions(process.argv.slice(2)))
  await leave(0)
} catch (error) {
  if (!isLeaving) {
    console.error(error instanceof Plain ? `\n${error.message}\n` : error)
    await leave(1)
  }
}

/** @param {import("./options.mjs").Options} options */
async function run(options) {
  const loadBefore = loadavg()[0]
  database = await openDatabase()
  const { url, log } = database
  const shops = await openShops(url)
  const findings = await timed("Measured", () =>
    measureAll({ shops, databaseUrl: url, log, ...options })
  )
  const machine = { cores: availableParallelism(), node: process.version, loadBefore }
  console.log(`\n${table(findings)}\n`)
  console.log(`  ${writeReport({ at: new Date().toISOString(), machine, options, findings })}`)
}

/**
 * Ends the servers before the database that they use.
 *
 * @param {number} code
 */
async function leave(code) {
  if (isLeaving) {
    return
  }
  isLeaving = true
  await endAll()
  await database?.stop()
  process.exit(code)
}
