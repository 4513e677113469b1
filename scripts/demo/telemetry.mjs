import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { REPOSITORY } from "../postgres/index.mjs"

const FOLDER = join(REPOSITORY, ".demo", "config")

/**
 * MEDUSA_DISABLE_TELEMETRY only keeps events from being noted: each process would still leave
 * another one behind that looks for some to send. Medusa's own settings stop that too.
 *
 * @returns {NodeJS.ProcessEnv}
 */
export function withoutTelemetry() {
  mkdirSync(join(FOLDER, "medusa"), { recursive: true })
  writeFileSync(
    join(FOLDER, "medusa", "config.json"),
    JSON.stringify({ telemetry: { enabled: false } })
  )
  return { XDG_CONFIG_HOME: FOLDER, MEDUSA_DISABLE_TELEMETRY: "true" }
}
