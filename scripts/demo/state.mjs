import { withClient } from "../postgres/index.mjs"

/**
 * What the demo remembers of its database, in a schema of its own there.
 *
 * @typedef {{ shop?: import("./seed/shop-ids.js").ShopIds, migrated?: string, finished?: boolean }} State
 *   `migrated`: fingerprint of the last migration; `finished`: the first start came to its end
 */

/**
 * @param {string} url
 * @returns {Promise<State | undefined>} nothing where the demo has never been
 */
export async function readState(url) {
  return withClient(url, async (client) => {
    const { rows } = await client.query("SELECT to_regclass('coupons_demo.state') AS name")
    if (!rows[0].name) {
      return undefined
    }
    const found = await client.query("SELECT value FROM coupons_demo.state")
    return found.rows[0]?.value ?? {}
  })
}

/**
 * @param {string} url
 * @param {State} state
 */
export async function writeState(url, state) {
  await withClient(url, async (client) => {
    await client.query("BEGIN")
    await client.query("CREATE SCHEMA IF NOT EXISTS coupons_demo")
    await client.query("CREATE TABLE IF NOT EXISTS coupons_demo.state (value jsonb NOT NULL)")
    await client.query("DELETE FROM coupons_demo.state")
    await client.query("INSERT INTO coupons_demo.state VALUES ($1)", [JSON.stringify(state)])
    await client.query("COMMIT")
  })
}

/** @param {string} url */
export async function hasTables(url) {
  return withClient(url, async (client) => {
    const { rows } = await client.query(
      "SELECT count(*)::int AS count FROM pg_tables WHERE schemaname = 'public'"
    )
    return rows[0].count > 0
  })
}

/**
 * Only for a database that `readState` knows.
 *
 * @param {string} url
 */
export async function wipe(url) {
  await withClient(url, async (client) => {
    await client.query("SET statement_timeout = '60s'")
    await client.query("DROP SCHEMA IF EXISTS public CASCADE")
    await client.query("DROP SCHEMA IF EXISTS coupons_demo CASCADE")
    await client.query("CREATE SCHEMA public")
  })
}
