import { endAll } from "./children.mjs"
import { ensureDashboard } from "./dashboard.mjs"
import { openDatabase, prepareState } from "./database.mjs"
import { medusaEnvironment } from "./environment.mjs"
import { migrate } from "./migrate.mjs"
import { openShop } from "./open-shop.mjs"
import { readOptions } from "./options.mjs"
import { checkPort } from "./port.mjs"
import { checkRedis } from "./redis.mjs"
import { Plain } from "./say.mjs"
import { seed } from "./seed.mjs"
import { startServer } from "./server.mjs"
import { welcome } from "./welcome.mjs"

/** @type {import("../postgres/with-database.mjs").Database | undefined} */
let database
let isUp = false
let isLeaving = false

for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
  process.on(signal, () => void leave(isUp ? 0 : 130))
}

try {
  const options = readOptions(process.argv.slice(2))
  if (options) {
    await run(options)
  }
} catch (error) {
  if (!isLeaving) {
    console.error(error instanceof Plain ? `\n${error.message}\n` : error)
    await leave(1)
  }
}

/** @param {{ port: number, host: string, fresh: boolean }} options */
async function run({ port, host, fresh }) {
  await checkPort(port, host)
  await checkRedis(process.env.REDIS_URL)
  database = await openDatabase({ fresh })
  const { url } = database
  const env = medusaEnvironment({ databaseUrl: url, port })
  const state = await prepareState(url, { fresh })

  const filled = migrate(url, state, env).then(() => seed(url, state, env))
  const [shop] = await Promise.all([filled, ensureDashboard(env)])
  const server = await startServer({ port, host, env })
  const base = `http://localhost:${port}`
  await openShop({ base, shop, url, state })
  console.log(welcome({ base, shop }))
  isUp = true

  await server.ended
  throw new Plain(`Medusa has ended. Its output is in ${server.log}`)
}

/**
 * Ends the children before the database that they use.
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
