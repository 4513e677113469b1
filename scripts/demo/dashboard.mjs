import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { REPOSITORY } from "../postgres/index.mjs"
import { runMedusa } from "./children.mjs"
import { fingerprint } from "./fingerprint.mjs"
import { timed } from "./say.mjs"

const BUILD_MS = 10 * 60_000
const MADE_FROM = [
  "package-lock.json",
  "medusa-config.ts",
  "src/admin",
  "src/contracts",
  "src/domain",
]

/** Where `medusa build --admin-only` leaves it, and where `medusa start` looks for it. */
const BUILT = join(REPOSITORY, ".medusa", "admin")
const SERVED = join(REPOSITORY, "public", "admin")
const MARK = ".made-from"

/**
 * Builds the dashboard unless the one that is there was made from these very sources.
 *
 * @param {NodeJS.ProcessEnv} env
 */
export async function ensureDashboard(env) {
  const wanted = fingerprint(MADE_FROM)
  const mark = join(SERVED, MARK)
  if (existsSync(mark) && readFileSync(mark, "utf8") === wanted) {
    return
  }
  await timed("Dashboard built", () =>
    runMedusa("dashboard", ["build", "--admin-only", "--lint", "false"], {
      env,
      timeoutMs: BUILD_MS,
    })
  )
  writeFileSync(join(BUILT, MARK), wanted)
  rmSync(SERVED, { recursive: true, force: true })
  mkdirSync(dirname(SERVED), { recursive: true })
  renameSync(BUILT, SERVED)
}
