import { readFileSync } from "node:fs"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { shopApi } from "../../support/shop-api"
import type { Shop } from "../../support/shop-suite"
import { fetchClient } from "./fetch-client"
import { PLUGIN, type HostApp } from "./host-app"
import { REPOSITORY, settled, succeeds, type Process } from "./processes"

const COMMAND_MS = 180_000
const START_MS = 120_000
const PROBE_MS = 1_000
const STAFF = { email: "staff@example.com", password: "supersecret" }

/** The ids of what fills the store; every copy of the database has them. */
export type Filled = { app: HostApp; database: string; ids: string }

/** A store that answers. */
export type Store = Pick<Shop, "ids" | "api"> & { stop(): Promise<void> }

/** A command of Medusa that ends by itself; gives what it printed. */
export function medusa({ app, database, ids }: Filled, ...args: string[]): Promise<string> {
  const env = {
    DATABASE_URL: database,
    STORE_SEED: join(REPOSITORY, "scripts/demo/seed/index.ts"),
    STORE_STAFF: JSON.stringify(STAFF),
    STORE_IDS: ids,
  }
  return succeeds(app.medusa(args, env), COMMAND_MS)
}

/** `medusa exec` of a script of the plugin. */
export function runScript(filled: Filled, name: string): Promise<string> {
  const file = `./node_modules/${PLUGIN}/.medusa/server/src/scripts/${name}.js`
  return medusa(filled, "exec", file)
}

/** `medusa start`, until it answers. */
export async function startStore(filled: Filled): Promise<Store> {
  const { base, server } = await boot(filled)
  try {
    await answer(base, server)
    const ids: Shop["ids"] = JSON.parse(readFileSync(filled.ids, "utf8"))
    const client = fetchClient(base)
    const login = await client.request({
      method: "POST",
      url: "/auth/user/emailpass",
      data: STAFF,
      headers: {},
    })
    const keys = { admin: login.data.token, publishable: ids.publishable_key }
    return { ids, api: shopApi(client, keys), stop: () => server.end() }
  } catch (error) {
    await server.end()
    throw error
  }
}

/** Works with the running store, and ends it. */
export async function withStore(
  filled: Filled,
  use: (store: Store) => Promise<void>
): Promise<void> {
  const store = await startStore(filled)
  try {
    await use(store)
  } finally {
    await store.stop()
  }
}

/** `medusa start` that is expected to stop by itself. */
export async function failToStart(filled: Filled): Promise<{ code: number; output: string }> {
  const { server } = await boot(filled)
  const code = await settled(server, START_MS)
  return { code, output: server.output() }
}

async function boot({ app, database }: Filled) {
  const { freePort } = await import("../../../scripts/postgres/port.mjs")
  const port = String(await freePort())
  const args = ["start", "--host", "localhost", "--port", port]
  return { base: `http://localhost:${port}`, server: app.medusa(args, { DATABASE_URL: database }) }
}

async function answer(base: string, server: Process): Promise<void> {
  const deadline = Date.now() + START_MS
  let hasEnded = false
  void server.ended.then(() => (hasEnded = true))
  while (!(await isHealthy(base))) {
    if (hasEnded || Date.now() > deadline) {
      throw new Error(`The store does not answer.\n${server.output()}`)
    }
    await sleep(100)
  }
}

async function isHealthy(base: string): Promise<boolean> {
  try {
    return (await fetch(`${base}/health`, { signal: AbortSignal.timeout(PROBE_MS) })).ok
  } catch {
    return false
  }
}
