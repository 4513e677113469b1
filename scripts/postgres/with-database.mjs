import { ensureDatabase } from "./database.mjs"
import { dataFolder, throwawayRoot } from "./folders.mjs"
import { removeData, sweepThrowaways } from "./remove-data.mjs"
import { startPostgres } from "./start-postgres.mjs"

/**
 * @typedef {{ url: string, embedded: boolean, stop: () => Promise<void> }} Database
 */

/**
 * The database that DATABASE_URL names, or an embedded one. Either answers when this returns.
 *
 * @param {object} options
 * @param {string} options.name of the embedded data folder, such as "demo"
 * @param {string} [options.database] the embedded database, made where it is missing
 * @param {number} [options.port]
 * @param {boolean} [options.throwaway] a folder of this run alone, fast and unsafe, gone after it
 * @returns {Promise<Database>}
 */
export async function withDatabase({ name, database = "postgres", port, throwaway = false }) {
  if (process.env.DATABASE_URL) {
    await ensureDatabase(process.env.DATABASE_URL)
    return { url: process.env.DATABASE_URL, embedded: false, stop: async () => {} }
  }
  if (throwaway) {
    await sweepThrowaways(name, throwawayRoot())
  }
  const dataDir = throwaway
    ? dataFolder(`${name}-${process.pid}`, throwawayRoot())
    : dataFolder(name)
  const server = await startPostgres({ dataDir, port, durable: !throwaway })
  const url = new URL(server.url)
  url.pathname = `/${database}`
  await ensureDatabase(url.href)
  return {
    url: url.href,
    embedded: true,
    stop: async () => {
      await server.stop()
      if (throwaway) {
        await removeData(dataDir)
      }
    },
  }
}
