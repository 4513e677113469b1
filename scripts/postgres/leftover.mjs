import { existsSync, readFileSync, rmSync } from "node:fs"
import { join } from "node:path"
import { run } from "./run.mjs"
import { until } from "./until.mjs"

const OWNER = "coupons-owner-"
const SHUTDOWN_MS = 20_000

/**
 * The server's own name says which process started it, so that a server can be told from an orphan.
 *
 * @param {number} pid
 */
export function ownerName(pid) {
  return `${OWNER}${pid}`
}

/**
 * Clears what an earlier run left on this data folder: a pid file whose process is gone (PostgreSQL
 * itself is misled when the number has been given to another process), or a server without owner.
 *
 * @param {string} cluster the server's data folder
 * @throws when a server that has an owner works on it
 */
export async function clearLeftover(cluster) {
  const pid = readPid(cluster)
  if (pid === undefined) {
    return
  }
  const owner = ownerOf(await commandLine(pid), cluster)
  if (owner === undefined) {
    rmSync(join(cluster, "postmaster.pid"), { force: true })
    return
  }
  if (isAlive(owner)) {
    throw new Error(
      `The database in ${cluster} is in use by process ${owner} of this machine. Stop that first.`
    )
  }
  signal(pid, "SIGINT")
  if (!(await until(() => !isAlive(pid) || readPid(cluster) !== pid, SHUTDOWN_MS))) {
    throw new Error(`A PostgreSQL of an earlier run (process ${pid}) does not stop.`)
  }
}

/** @param {string} cluster */
function readPid(cluster) {
  const file = join(cluster, "postmaster.pid")
  if (!existsSync(file)) {
    return undefined
  }
  return Number.parseInt(readFileSync(file, "utf8"), 10) || undefined
}

/**
 * @param {string} args a process's command line
 * @param {string} cluster
 * @returns {number | undefined} the owner's process, or nothing when it is no server of this folder
 */
export function ownerOf(args, cluster) {
  const owner = new RegExp(`${OWNER}(\\d+)`).exec(args)?.[1]
  return owner && args.split(" ").includes(cluster) ? Number(owner) : undefined
}

/**
 * Slim images carry no `ps`, and macOS has no /proc.
 *
 * @param {number} pid
 */
async function commandLine(pid) {
  try {
    return process.platform === "linux"
      ? readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ")
      : await run("ps", ["-o", "args=", "-p", String(pid)], { timeoutMs: 5_000 })
  } catch {
    return ""
  }
}

/** @param {number} pid */
export function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === "EPERM"
  }
}

/**
 * @param {number} pid
 * @param {NodeJS.Signals} name
 */
function signal(pid, name) {
  try {
    process.kill(pid, name)
  } catch {
    // It ended by itself in between, which is what was wanted.
  }
}
