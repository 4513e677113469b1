import { createHash } from "node:crypto"
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs"
import { join } from "node:path"
import { REPOSITORY } from "../postgres/index.mjs"

/**
 * The same text as long as none of the files changes.
 *
 * @param {string[]} paths files and folders of the repository
 */
export function fingerprint(paths) {
  const hash = createHash("sha256")
  for (const path of paths) {
    for (const file of filesBelow(path)) {
      hash.update(file).update(readFileSync(join(REPOSITORY, file)))
    }
  }
  return hash.digest("hex")
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesBelow(path) {
  const full = join(REPOSITORY, path)
  if (!existsSync(full)) {
    return []
  }
  return statSync(full).isDirectory()
    ? readdirSync(full)
        .sort()
        .flatMap((name) => filesBelow(join(path, name)))
    : [path]
}
