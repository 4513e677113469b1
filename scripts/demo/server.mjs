import { setTimeout as sleep } from "node:timers/promises"
import { startMedusa } from "./children.mjs"
import { tail } from "./log.mjs"
import { Plain, timed } from "./say.mjs"

const START_MS = 3 * 60_000
const PROBE_MS = 5_000

/**
 * Starts the shop and waits until it answers.
 *
 * @param {{ port: number, host: string, env: NodeJS.ProcessEnv, name?: string, cwd?: string }} options
 *   `name` is that of its log, `cwd` the Medusa project
 * @returns {Promise<import("./children.mjs").Child>}
 * @throws {Plain} when it ends or does not answer in time
 */
export async function startServer({ port, host, env, name = "server", cwd }) {
  const args = ["start", "--port", String(port), "--host", host]
  const server = startMedusa(name, args, env, cwd)
  await timed("Medusa started", () => waitForHealth(server, port))
  return server
}

/**
 * @param {import("./children.mjs").Child} server
 * @param {number} port
 */
async function waitForHealth(server, port) {
  const deadline = Date.now() + START_MS
  let hasEnded = false
  void server.ended.then(() => (hasEnded = true))
  while (!(await answers(port))) {
    if (hasEnded) {
      throw new Plain(`Medusa did not start.\n${tail(server.log)}`)
    }
    if (Date.now() > deadline) {
      throw new Plain(`Medusa does not answer after ${START_MS / 1000} s.\n${tail(server.log)}`)
    }
    await sleep(200)
  }
}

/** @param {number} port */
async function answers(port) {
  try {
    const response = await fetch(`http://localhost:${port}/health`, {
      signal: AbortSignal.timeout(PROBE_MS),
    })
    return response.ok
  } catch {
    return false
  }
}
