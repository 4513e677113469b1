import { readFileSync } from "node:fs"
import { join } from "node:path"
import { REPOSITORY } from "../postgres/index.mjs"
import { runMedusa } from "./children.mjs"
import { timed } from "./say.mjs"
import { writeState } from "./state.mjs"

const SEED_MS = 10 * 60_000
const SCRIPT = "scripts/demo/seed/run.ts"

/**
 * Fills the shop, once.
 *
 * @param {string} url
 * @param {import("./state.mjs").State} state
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<import("./seed/shop-ids.js").ShopIds>}
 */
export async function seed(url, state, env) {
  if (state.shop) {
    return state.shop
  }
  const file = join(REPOSITORY, ".demo", "shop.json")
  await timed("Shop filled", () =>
    runMedusa("seed", ["exec", SCRIPT, file], { env, timeoutMs: SEED_MS })
  )
  /** @type {import("./seed/shop-ids.js").ShopIds} */
  const shop = JSON.parse(readFileSync(file, "utf8"))
  state.shop = shop
  await writeState(url, state)
  return shop
}
