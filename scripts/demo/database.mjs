import { rmSync } from "node:fs"
import { join } from "node:path"
import { dataFolder, withDatabase } from "../postgres/index.mjs"
import { clearLeftover } from "../postgres/leftover.mjs"
import { Plain, say, timed } from "./say.mjs"
import { hasTables, readState, wipe, writeState } from "./state.mjs"

const NAME = "demo"

/**
 * Opens the database that DATABASE_URL names, or an embedded one, and makes sure that what is in
 * it is the demo's, and whole.
 *
 * @param {{ fresh: boolean }} options
 * @returns {Promise<import("../postgres/with-database.mjs").Database>}
 * @throws {Plain} when it is in use, does not answer or does not run here
 */
export async function openDatabase({ fresh }) {
  try {
    if (fresh && !process.env.DATABASE_URL) {
      const folder = dataFolder(NAME)
      await clearLeftover(join(folder, "cluster"))
      rmSync(folder, { recursive: true, force: true })
    }
    return await timed("PostgreSQL is there", () => withDatabase({ name: NAME, database: "shop" }))
  } catch (error) {
    // The launcher's errors are sentences already.
    throw new Plain(/** @type {Error} */ (error).message, { cause: error })
  }
}

/**
 * @param {string} url
 * @param {{ fresh: boolean }} options
 * @returns {Promise<import("./state.mjs").State>}
 * @throws {Plain} on a database with somebody else's tables
 */
export async function prepareState(url, { fresh }) {
  const state = await readState(url)
  if (state?.finished && !fresh) {
    return state
  }
  if (state) {
    say(fresh ? "Starting over" : "The last start was interrupted: starting over")
    await wipe(url)
  } else if (await hasTables(url)) {
    throw new Plain(
      "This database holds tables that are not the demo's. Give DATABASE_URL an empty one."
    )
  }
  say("The first start takes one to two minutes")
  await writeState(url, {})
  return {}
}
