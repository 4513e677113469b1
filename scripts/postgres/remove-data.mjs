import { readdirSync, rmSync } from "node:fs"
import { join } from "node:path"
import { clearLeftover, isAlive } from "./leftover.mjs"

/**
 * Removes an embedded database for good.
 *
 * @param {string} folder with the data
 * @throws when a running program uses it
 */
export async function removeData(folder) {
  await clearLeftover(join(folder, "cluster"))
  rmSync(folder, { recursive: true, force: true })
}

/**
 * A run that was killed hard could not remove its folder.
 *
 * @param {string} name the part before the number of the run's process
 * @param {string} root where its folder was
 */
export async function sweepThrowaways(name, root) {
  for (const entry of listFolder(root)) {
    const owner = new RegExp(`^${name}-(\\d+)$`).exec(entry)?.[1]
    if (owner && !isAlive(Number(owner))) {
      await removeData(join(root, entry))
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
