import { readdirSync, rmSync } from "node:fs"
import { join } from "node:path"
import { dataFolder, dataRoot } from "./folders.mjs"
import { clearLeftover, isAlive } from "./leftover.mjs"

/**
 * Removes an embedded database for good.
 *
 * @param {string} name as given to `withDatabase`
 * @throws when a running program uses it
 */
export async function removeData(name) {
  await clearLeftover(join(dataFolder(name), "cluster"))
  rmSync(dataFolder(name), { recursive: true, force: true })
}

/**
 * A run that was killed hard could not remove its folder.
 *
 * @param {string} name the part before the number of the run's process
 */
export async function sweepThrowaways(name) {
  for (const entry of listFolder(dataRoot())) {
    const owner = new RegExp(`^${name}-(\\d+)$`).exec(entry)?.[1]
    if (owner && !isAlive(Number(owner))) {
      await removeData(entry)
    }
  }
}

/** @param {string} folder */
function listFolder(folder) {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
