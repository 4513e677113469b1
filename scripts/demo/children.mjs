import { spawn } from "node:child_process"
import { closeSync, mkdirSync, openSync } from "node:fs"
import { join } from "node:path"
import { REPOSITORY } from "../postgres/index.mjs"
import { tail } from "./log.mjs"
import { Plain } from "./say.mjs"

const GRACE_MS = 10_000
const LOGS = join(REPOSITORY, ".demo", "logs")
const MEDUSA = join(REPOSITORY, "node_modules", "@medusajs", "cli", "cli.js")
const END_WITH_PARENT = new URL("./end-with-parent.mjs", import.meta.url).href

/**
 * @typedef {{ pid: number | undefined, log: string, ended: Promise<number>, end: () => Promise<void> }} Child
 *   `ended` gives the exit code, 1 when a signal ended it
 */

/** @type {Set<Child>} */
const running = new Set()
let ending = false

/**
 * Starts a command of Medusa's CLI. Its output goes to a file of its own.
 *
 * @param {string} name of the log
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @param {string} [cwd] the Medusa project
 * @returns {Child}
 */
export function startMedusa(name, args, env, cwd = REPOSITORY) {
  mkdirSync(LOGS, { recursive: true })
  const log = join(LOGS, `${name}.log`)
  const output = openSync(log, "w")
  const child = spawn(process.execPath, ["--import", END_WITH_PARENT, MEDUSA, ...args], {
    cwd,
    env,
    // Its own group: a Ctrl-C in the terminal is for the demo, which ends its children in order.
    detached: true,
    stdio: ["ignore", output, output, "ipc"],
  })
  closeSync(output)
  const ended = new Promise((resolve) => {
    child.on("error", () => resolve(1))
    child.on("exit", (code) => resolve(code ?? 1))
  })
  /** @type {Child} */
  const handle = { pid: child.pid, log, ended, end: () => end(child, ended) }
  running.add(handle)
  void ended.then(() => running.delete(handle))
  return handle
}

/**
 * Runs a command of Medusa's CLI to its end.
 *
 * @param {string} name
 * @param {string[]} args
 * @param {{ env: NodeJS.ProcessEnv, timeoutMs: number }} options
 * @throws {Plain} with the end of its output when it fails or takes too long
 */
export async function runMedusa(name, args, { env, timeoutMs }) {
  const child = startMedusa(name, args, env)
  let timedOut = false
  const timer = setTimeout(() => {
    timedOut = true
    void child.end()
  }, timeoutMs)
  const code = await child.ended
  clearTimeout(timer)
  if (ending) {
    await new Promise(() => {})
  }
  if (timedOut) {
    throw new Plain(`medusa ${args[0]} was ended after ${timeoutMs / 1000} s.\n${tail(child.log)}`)
  }
  if (code !== 0) {
    throw new Plain(`medusa ${args[0]} failed.\n${tail(child.log)}`)
  }
}

/** Ends all that is running; whoever waits for a command waits for ever from now on. */
export async function endAll() {
  ending = true
  await Promise.all([...running].map((child) => child.end()))
}

/**
 * @param {import("node:child_process").ChildProcess} child
 * @param {Promise<number>} ended
 */
async function end(child, ended) {
  child.kill("SIGTERM")
  const timer = setTimeout(() => child.kill("SIGKILL"), GRACE_MS)
  await ended
  clearTimeout(timer)
}
