import { randomBytes } from "node:crypto"
import { chownSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { run } from "./run.mjs"

const INITDB_TIMEOUT_MS = 120_000
const MAJOR = "17"

/**
 * Makes the server's data folder and its superuser's password, unless they are there.
 *
 * @param {{ dataDir: string, native: string, user?: import("./user.mjs").User, durable: boolean, superuser: string }} options
 * @returns {Promise<{ cluster: string, password: string }>}
 */
export async function ensureCluster({ dataDir, native, user, durable, superuser }) {
  const cluster = join(dataDir, "cluster")
  const passwordFile = join(dataDir, "password")
  if (existsSync(cluster)) {
    checkVersion(cluster)
    return { cluster, password: readFileSync(passwordFile, "utf8") }
  }
  const password = randomBytes(18).toString("hex")
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (user) {
    chownSync(passwordFile, user.uid, user.gid)
  }
  // An initdb that is killed half-way must not look like a data folder on the next start.
  const unfinished = `${cluster}.unfinished`
  rmSync(unfinished, { recursive: true, force: true })
  await run(
    join(native, "bin", "initdb"),
    [
      `--pgdata=${unfinished}`,
      `--username=${superuser}`,
      `--pwfile=${passwordFile}`,
      "--auth=scram-sha-256",
      "--encoding=UTF8",
      "--locale=C",
      "--locale-provider=builtin",
      "--builtin-locale=C.UTF-8",
      ...(durable ? [] : ["--no-sync"]),
    ],
    { timeoutMs: INITDB_TIMEOUT_MS, user }
  )
  renameSync(unfinished, cluster)
  return { cluster, password }
}

/** @param {string} cluster */
function checkVersion(cluster) {
  const version = readFileSync(join(cluster, "PG_VERSION"), "utf8").trim()
  if (version !== MAJOR) {
    throw new Error(
      `${cluster} was made by PostgreSQL ${version}, and this is ${MAJOR}. Start over without it.`
    )
  }
}
