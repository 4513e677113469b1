import { createHash } from "node:crypto"
import {
  accessSync,
  chownSync,
  constants,
  existsSync,
  lstatSync,
  mkdirSync,
  statfsSync,
} from "node:fs"
import { freemem, tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { userToRunAs } from "./user.mjs"

const MEMORY_FOLDER = "/dev/shm"
const ROOM_FOR_DATA = 4 * 1024 ** 3
/** The data's, and that of the programs that work on them. */
const ROOM_IN_MEMORY = 12 * 1024 ** 3

export const REPOSITORY = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/**
 * The folder of this clone's data, outside the clone: root's data belong to another user, who may
 * not be able to enter the clone. Two clones, and two users of one clone, never share it.
 *
 * @param {{ repository?: string, uid?: number, base?: string }} [options]
 */
export function dataRoot({
  repository = REPOSITORY,
  uid = process.getuid?.() ?? 0,
  base = process.env.COUPONS_DATA_DIR ?? lastingTemporaryFolder(),
} = {}) {
  const key = createHash("sha256").update(`${uid}:${repository}`).digest("hex").slice(0, 12)
  return join(base, `medusa-plugin-coupons-${key}`)
}

/**
 * @param {string} name such as "demo" or "test"
 * @param {string} [root]
 */
export function dataFolder(name, root = dataRoot()) {
  return join(root, name)
}

/** Decided once: while data lie in memory, less of it is free. */
let quickFolder = /** @type {string | undefined} */ (undefined)

/**
 * The folder of what is thrown away: in memory where there is plenty. Tests make a database anew
 * for each test, and on a disk the thousands of small files of that take longer than the test.
 */
export function throwawayRoot() {
  quickFolder ??= hasPlentyOfRoom(MEMORY_FOLDER) ? MEMORY_FOLDER : lastingTemporaryFolder()
  return dataRoot({ base: process.env.COUPONS_DATA_DIR ?? quickFolder })
}

/**
 * Makes a folder that only the server's user can enter.
 *
 * @param {string} folder
 * @param {import("./user.mjs").User} [user]
 */
export function ensurePrivateFolder(folder, user = userToRunAs()) {
  const parent = dirname(folder)
  if ([dataRoot(), throwawayRoot()].includes(parent)) {
    ensurePrivateFolder(parent, user)
  }
  // What leads there is for everybody to pass: the server's user is not the one who makes it.
  mkdirSync(parent, { recursive: true, mode: 0o755 })
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const found = lstatSync(folder)
  const owners = [process.getuid?.(), user?.uid]
  if (!found.isDirectory() || !owners.includes(found.uid)) {
    // The temporary folder is everybody's: somebody else may have been there before us.
    throw new Error(`${folder} belongs to somebody else. Remove it, or set COUPONS_DATA_DIR.`)
  }
  if (user) {
    chownSync(folder, user.uid, user.gid)
  }
}

/** /var/tmp survives a restart of the machine, which the demo's data should. */
function lastingTemporaryFolder() {
  return existsSync("/var/tmp") ? "/var/tmp" : tmpdir()
}

/** @param {string} folder in memory */
function hasPlentyOfRoom(folder) {
  try {
    accessSync(folder, constants.W_OK)
    const { bavail, bsize } = statfsSync(folder)
    return bavail * bsize >= ROOM_FOR_DATA && freemem() >= ROOM_IN_MEMORY
  } catch {
    return false
  }
}
