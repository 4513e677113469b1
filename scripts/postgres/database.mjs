import pg from "pg"
import { until } from "./until.mjs"

const CONNECT_MS = 5_000
const DUPLICATE_DATABASE = "42P04"
const NO_SUCH_DATABASE = "3D000"

/**
 * @template T
 * @param {string} url
 * @param {(client: pg.Client) => Promise<T>} use
 * @returns {Promise<T>}
 */
export async function withClient(url, use) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: CONNECT_MS })
  // A server that stops cuts the line; without a listener that would end the process.
  client.on("error", () => {})
  try {
    await client.connect()
    return await use(client)
  } finally {
    await client.end()
  }
}

/** @param {string} url */
export async function canConnect(url) {
  return (await connectionError(url)) === undefined
}

/**
 * Waits for a server somebody else runs, and makes the database that the address names where it is
 * missing. Medusa's commands hang for minutes on a database they cannot reach.
 *
 * @param {string} url
 * @param {number} [timeoutMs]
 */
export async function ensureDatabase(url, timeoutMs = 15_000) {
  /** @type {NodeJS.ErrnoException | undefined} */
  let error
  const settled = await until(async () => {
    error = await connectionError(url)
    return error === undefined || error.code === NO_SUCH_DATABASE
  }, timeoutMs)
  if (error?.code === NO_SUCH_DATABASE) {
    await createDatabase(url)
  } else if (!settled) {
    const { host, pathname } = new URL(url)
    throw new Error(`The database at ${host}${pathname} does not answer: ${error?.message}`)
  }
}

/** @param {string} url */
async function createDatabase(url) {
  const maintenance = new URL(url)
  const name = decodeURIComponent(maintenance.pathname.slice(1))
  maintenance.pathname = "/postgres"
  try {
    await withClient(maintenance.href, (client) =>
      client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`)
    )
  } catch (error) {
    if (/** @type {pg.DatabaseError} */ (error).code !== DUPLICATE_DATABASE) {
      throw error
    }
  }
}

/**
 * @param {string} url
 * @returns {Promise<NodeJS.ErrnoException | undefined>}
 */
async function connectionError(url) {
  try {
    await withClient(url, (client) => client.query("SELECT 1"))
    return undefined
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error)
  }
}
