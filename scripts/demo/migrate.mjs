import { runMedusa } from "./children.mjs"
import { fingerprint } from "./fingerprint.mjs"
import { timed } from "./say.mjs"
import { writeState } from "./state.mjs"

const MIGRATE_MS = 5 * 60_000
const MADE_FROM = ["package-lock.json", "medusa-config.ts", "src/modules", "src/links"]

/**
 * Brings the tables up to date, unless nothing that they are made from has changed.
 *
 * @param {string} url
 * @param {import("./state.mjs").State} state
 * @param {NodeJS.ProcessEnv} env
 */
export async function migrate(url, state, env) {
  const wanted = fingerprint(MADE_FROM)
  if (state.migrated === wanted) {
    return
  }
  await timed("Tables migrated", () =>
    runMedusa("migrate", ["db:migrate", "--execute-safe-links"], { env, timeoutMs: MIGRATE_MS })
  )
  state.migrated = wanted
  await writeState(url, state)
}
