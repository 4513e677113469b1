import { readFileSync } from "node:fs"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { createApi, logIn } from "../demo/api.mjs"
import { runMedusa } from "../demo/children.mjs"
import { medusaEnvironment } from "../demo/environment.mjs"
import { STAFF } from "../demo/logins.js"
import { timed } from "../demo/say.mjs"
import { startServer } from "../demo/server.mjs"
import { withClient } from "../postgres/index.mjs"
import { freePort } from "../postgres/port.mjs"

const MIGRATE_MS = 10 * 60_000
const SEED_MS = 10 * 60_000
const SEED = "scripts/demo/seed/run.ts"
const BARE = fileURLToPath(new URL("./bare", import.meta.url))

/**
 * @typedef {import("../demo/api.mjs").Api} Api
 * @typedef {{ store: Api, admin: Api }} Server
 * @typedef {{
 *   shop: import("../demo/seed/shop-ids.js").ShopIds, plugin: Server, bare: Server,
 *   env: NodeJS.ProcessEnv,
 *   openCopy: (name: "many" | "few") => Promise<{ server: Server, databaseUrl: string }>
 * }} Shops `openCopy` starts a server with the plugin on a copy of the shop as it was in the beginning
 */

/**
 * The demo shop twice on one database: with the plugin, and as bare Medusa.
 *
 * @param {string} databaseUrl
 * @returns {Promise<Shops>}
 */
export async function openShops(databaseUrl) {
  const shop = await fill(databaseUrl)
  const copies = await copyDatabase(databaseUrl, ["many", "few"])
  const plugin = await serve(databaseUrl, shop, "bench-plugin")
  const bare = await serve(databaseUrl, shop, "bench-bare", BARE)
  const openCopy = async (/** @type {"many" | "few"} */ name) => {
    const copy = copies[name] ?? ""
    return { server: await serve(copy, shop, `bench-${name}`), databaseUrl: copy }
  }
  return { shop, plugin, bare, env: environment(databaseUrl, 0), openCopy }
}

/**
 * While nobody is connected to it.
 *
 * @param {string} databaseUrl
 * @param {string[]} names
 * @returns {Promise<Record<string, string>>} their URLs
 */
async function copyDatabase(databaseUrl, names) {
  const template = new URL(databaseUrl).pathname.slice(1)
  const to = (/** @type {string} */ name) => {
    const url = new URL(databaseUrl)
    url.pathname = `/${name}`
    return url.href
  }
  await withClient(to("postgres"), async (client) => {
    for (const name of names) {
      await client.query(`create database ${name} template ${template}`)
    }
  })
  return Object.fromEntries(names.map((name) => [name, to(name)]))
}

/** @param {string} databaseUrl */
async function fill(databaseUrl) {
  const env = environment(databaseUrl, 0)
  await timed("Tables migrated", () =>
    runMedusa("bench-migrate", ["db:migrate", "--execute-safe-links"], {
      env,
      timeoutMs: MIGRATE_MS,
    })
  )
  const folder = mkdtempSync(join(tmpdir(), "coupons-bench-"))
  const file = join(folder, "shop.json")
  await timed("Shop filled", () =>
    runMedusa("bench-seed", ["exec", SEED, file], { env, timeoutMs: SEED_MS })
  )
  /** @type {Shops["shop"]} */
  const shop = JSON.parse(readFileSync(file, "utf8"))
  rmSync(folder, { recursive: true })
  return shop
}

/**
 * @param {string} databaseUrl
 * @param {Shops["shop"]} shop
 * @param {string} name
 * @param {string} [cwd]
 * @returns {Promise<Server>}
 */
async function serve(databaseUrl, shop, name, cwd) {
  const port = await freePort()
  await startServer({
    port,
    host: "localhost",
    env: environment(databaseUrl, port),
    name,
    cwd,
  })
  const api = createApi(`http://localhost:${port}`)
  return { store: api.as({ key: shop.publishable_key }), admin: await logIn(api, "user", STAFF) }
}

/**
 * @param {string} databaseUrl
 * @param {number} port
 */
function environment(databaseUrl, port) {
  return {
    ...medusaEnvironment({ databaseUrl, port }),
    DISABLE_MEDUSA_ADMIN: "true",
    LOG_LEVEL: "warn",
    REDIS_URL: "",
  }
}
