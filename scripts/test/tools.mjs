import { accessSync, constants } from "node:fs"
import { delimiter, join } from "node:path"

const CHROMIUM = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]
const REDIS = ["redis-server"]

/**
 * The programs that some tests need and npm does not bring.
 *
 * @param {NodeJS.ProcessEnv} [env] COUPONS_CHROMIUM and COUPONS_REDIS name others
 * @returns {{ chromium?: string, redis?: string }}
 */
export function findTools(env = process.env) {
  const path = (env.PATH ?? "").split(delimiter)
  return {
    chromium: env.COUPONS_CHROMIUM || findProgram(CHROMIUM, path),
    redis: env.COUPONS_REDIS || findProgram(REDIS, path),
  }
}

/**
 * @param {string[]} names
 * @param {string[]} folders
 */
function findProgram(names, folders) {
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((file) => isExecutable(file))
}

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
