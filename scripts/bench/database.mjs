import { readFileSync } from "node:fs"
import { join } from "node:path"
import { removeData, startPostgres, withClient } from "../postgres/index.mjs"
import { dataFolder, dataRoot } from "../postgres/folders.mjs"
import { sweepThrowaways } from "../postgres/remove-data.mjs"

const NAME = "bench"

/**
 * A PostgreSQL of this run alone that loses nothing: what the bench says has to
 * hold for a shop that keeps its data.
 *
 * @returns {Promise<{ url: string, log: () => string, stop: () => Promise<void> }>}
 */
export async function openDatabase() {
  await sweepThrowaways(NAME, dataRoot())
  const dataDir = dataFolder(`${NAME}-${process.pid}`)
  const server = await startPostgres({ dataDir, durable: true })
  await withClient(server.url, (client) => client.query("CREATE DATABASE shop"))
  const url = new URL(server.url)
  url.pathname = "/shop"
  return {
    url: url.href,
    log: () => readFileSync(join(dataDir, "server.log"), "utf8"),
    stop: async () => {
      await server.stop()
      await removeData(dataDir)
    },
  }
}
