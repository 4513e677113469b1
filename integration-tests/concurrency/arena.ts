import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { knex } from "@medusajs/framework/mikro-orm/knex"
import type { Sql } from "../../src/modules/coupon/sql/sql"
import { fetchClient } from "../package/support/fetch-client"
import { shopApi } from "../support/shop-api"
import { STAFF, type Shop } from "../support/shop-suite"

const COMMAND_MS = 300_000
const START_MS = 180_000
/** Fifty at once on a slow machine: only what hangs reaches it. */
const REQUEST_MS = 180_000

/** A filled database that any number of server processes can run on. */
export type Ground = { url: string; ids: Shop["ids"]; sql: Sql; remove(): Promise<void> }

/** A server in a process of its own. */
export type Server = Pick<Shop, "ids" | "api"> & { end(): Promise<void> }

/** Servers on one database, and that database. */
export type Arena = { servers: Server[]; sql: Sql }

export async function prepareGround(): Promise<Ground> {
  const { runMedusa } = await import("../../scripts/demo/children.mjs")
  const { withClient } = await import("../../scripts/postgres/index.mjs")
  const { DB_HOST, DB_PORT, DB_USERNAME, DB_PASSWORD } = process.env
  const name = `coupons-servers-${process.pid}`
  const server = `postgres://${DB_USERNAME}:${DB_PASSWORD}@${DB_HOST}:${DB_PORT}`
  const url = `${server}/${name}`
  await withClient(`${server}/postgres`, (client) => client.query(`create database "${name}"`))

  const folder = mkdtempSync(join(tmpdir(), "coupons-servers-"))
  const file = join(folder, "ids.json")
  const options = { env: await environment(url, 0), timeoutMs: COMMAND_MS }
  await runMedusa("servers-migrate", ["db:migrate", "--execute-safe-links"], options)
  const seed = ["integration-tests/concurrency/seed.ts", file, STAFF.email, STAFF.password]
  await runMedusa("servers-seed", ["exec", ...seed], options)
  const ids: Shop["ids"] = JSON.parse(readFileSync(file, "utf8"))
  rmSync(folder, { recursive: true })

  const sql = knex({ client: "pg", connection: url })
  await sellWithoutStock(sql)
  return {
    url,
    ids,
    sql,
    async remove() {
      await sql.destroy()
      await withClient(`${server}/postgres`, (client) =>
        client.query(`drop database "${name}" with (force)`)
      )
    },
  }
}

/**
 * Core reserves an item's stock under one lock for all carts, and gives a cart up that waits for it
 * longer than five seconds, which on a slow machine some of fifty do.
 */
async function sellWithoutStock(sql: Sql): Promise<void> {
  await sql.raw(`update product_variant set manage_inventory = false`)
}

/** `medusa start`, until it answers. */
export async function startServer({ url, ids }: Ground, redisUrl = ""): Promise<Server> {
  const { startMedusa } = await import("../../scripts/demo/children.mjs")
  const { freePort } = await import("../../scripts/postgres/port.mjs")
  const { until } = await import("../../scripts/postgres/until.mjs")
  const port = await freePort()
  const base = `http://localhost:${port}`
  const child = startMedusa(
    `server-${port}`,
    ["start", "--host", "localhost", "--port", String(port)],
    await environment(url, port, redisUrl)
  )
  let hasEnded = false
  void child.ended.then(() => (hasEnded = true))
  const answers = async () => hasEnded || (await isHealthy(base))
  if (!(await until(answers, START_MS)) || hasEnded) {
    await child.end()
    throw new Error(`The server does not answer.\n${readFileSync(child.log, "utf8")}`)
  }
  const client = fetchClient(base, REQUEST_MS)
  const login = await client.request({
    method: "POST",
    url: "/auth/user/emailpass",
    data: STAFF,
    headers: {},
  })
  const keys = { admin: login.data.token, publishable: ids.publishable_key }
  return { ids, api: shopApi(client, keys), end: () => child.end() }
}

async function environment(databaseUrl: string, port: number, redisUrl = "") {
  const { medusaEnvironment } = await import("../../scripts/demo/environment.mjs")
  return {
    ...medusaEnvironment({ databaseUrl, port }),
    REDIS_URL: redisUrl,
    DISABLE_MEDUSA_ADMIN: "true",
  }
}

async function isHealthy(base: string): Promise<boolean> {
  try {
    return (await fetch(`${base}/health`, { signal: AbortSignal.timeout(5_000) })).ok
  } catch {
    return false
  }
}
