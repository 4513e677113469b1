import { spawn } from "node:child_process"
import { closeSync, existsSync, openSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { findBinaries } from "./binaries.mjs"
import { ensureCluster } from "./cluster.mjs"
import { canConnect } from "./database.mjs"
import { ensurePrivateFolder } from "./folders.mjs"
import { clearLeftover, ownerName } from "./leftover.mjs"
import { freePort } from "./port.mjs"
import { spawnOptions } from "./run.mjs"
import { until } from "./until.mjs"
import { userToRunAs } from "./user.mjs"
import { watchParent } from "./watchdog.mjs"

const START_MS = 60_000
const STOP_MS = 20_000
const SUPERUSER = "postgres"

/**
 * What a cluster may lose that is thrown away after the run. Never for data that anybody keeps.
 */
const FORGETFUL = ["fsync=off", "synchronous_commit=off", "full_page_writes=off"]

/**
 * @typedef {{ url: string, host: "localhost", port: number, user: string, password: string,
 *   stop: () => Promise<void> }} Postgres `url` leads to the database "postgres"
 */

/**
 * Starts PostgreSQL on a data folder, which is made when it is not there. It stops by itself when
 * this process ends, in whatever way.
 *
 * @param {{ dataDir: string, port?: number, durable?: boolean }} options `durable: false` trades
 *   the data's safety for speed, for tests only
 * @returns {Promise<Postgres>}
 * @throws plain sentences: port taken, folder in use, does not run here, does not start in time
 */
export async function startPostgres({ dataDir, port, durable = true }) {
  const user = userToRunAs()
  const native = await findBinaries(user)
  ensurePrivateFolder(dataDir, user)
  const { cluster, password } = await ensureCluster({
    dataDir,
    native,
    user,
    durable,
    superuser: SUPERUSER,
  })
  await clearLeftover(cluster)
  const chosen = await freePort(port)
  const log = join(dataDir, "server.log")
  const server = spawnServer({ native, cluster, port: chosen, log, user, durable })
  const url = `postgres://${SUPERUSER}:${password}@localhost:${chosen}/postgres`
  const watchdog = watchParent(server.pid)

  const stop = async () => {
    await stopServer(server)
    watchdog.dismiss()
  }
  const ready = await until(async () => server.hasEnded() || (await canConnect(url)), START_MS)
  if (!ready || server.hasEnded()) {
    await stop()
    throw new Error(`PostgreSQL did not start. Its log, ${log}, ends with:\n${tail(log)}`)
  }
  return { url, host: "localhost", port: chosen, user: SUPERUSER, password, stop }
}

/**
 * @param {{ native: string, cluster: string, port: number, log: string, durable: boolean, user?: import("./user.mjs").User }} options
 */
function spawnServer({ native, cluster, port, log, user, durable }) {
  const settings = [
    "listen_addresses=localhost",
    "unix_socket_directories=",
    "max_connections=300",
    "timezone=UTC",
    `cluster_name=${ownerName(process.pid)}`,
    ...(durable ? [] : FORGETFUL),
  ]
  const output = openSync(log, "w", 0o600)
  const child = spawn(
    join(native, "bin", "postgres"),
    ["-D", cluster, "-p", String(port), ...settings.flatMap((setting) => ["-c", setting])],
    {
      ...spawnOptions(user),
      // Its own session: Ctrl-C is for whoever uses the database, and the server goes last.
      detached: true,
      stdio: ["ignore", output, output],
    }
  )
  closeSync(output)
  child.on("error", () => {})
  if (child.pid === undefined) {
    throw new Error(`PostgreSQL could not be started from ${native}.`)
  }
  child.unref()
  return {
    pid: child.pid,
    hasEnded: () => child.exitCode !== null || child.signalCode !== null,
    /** @param {NodeJS.Signals} signal */
    signal: (signal) => child.kill(signal),
  }
}

/**
 * Fast shutdown: open transactions are rolled back, and what is committed is written.
 *
 * @param {ReturnType<typeof spawnServer>} server
 */
async function stopServer(server) {
  for (const signal of /** @type {const} */ (["SIGINT", "SIGQUIT", "SIGKILL"])) {
    if (server.hasEnded()) {
      return
    }
    server.signal(signal)
    await until(server.hasEnded, STOP_MS)
  }
}

/** @param {string} log */
function tail(log) {
  return existsSync(log) ? readFileSync(log, "utf8").trim().split("\n").slice(-15).join("\n") : ""
}
