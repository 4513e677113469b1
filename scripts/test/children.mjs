import { spawn } from "node:child_process"

const GRACE_MS = 5_000

/** @type {Set<number>} the groups of processes that are running */
const groups = new Set()

let ending = false

/**
 * Runs a command as the head of a process group, so that what it starts can be ended with it.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd: string, env: NodeJS.ProcessEnv, timeoutMs: number }} options
 * @returns {Promise<{ succeeded: boolean, timedOut: boolean }>}
 */
export function runToEnd(command, args, { cwd, env, timeoutMs }) {
  return new Promise((resolve) => {
    if (ending) {
      return
    }
    const child = spawn(command, args, {
      cwd,
      env,
      detached: true,
      stdio: ["ignore", "inherit", "inherit"],
    })
    const group = child.pid
    let timedOut = false
    const timer = setTimeout(() => {
      timedOut = true
      void endGroup(group)
    }, timeoutMs)
    if (group) {
      groups.add(group)
    }
    child.on("error", (error) => {
      console.error(`${command} cannot be started: ${error.message}`)
      finish(false)
    })
    child.on("exit", (code) => finish(code === 0))

    /** @param {boolean} succeeded */
    function finish(succeeded) {
      clearTimeout(timer)
      if (group) {
        groups.delete(group)
        // What the command left behind would keep its database connections and ports.
        signalGroup(group, "SIGKILL")
      }
      if (!ending) {
        resolve({ succeeded: succeeded && !timedOut, timedOut })
      }
    }
  })
}

/** Ends all that is running, with the time to tidy up; whoever waits for it waits for ever. */
export async function endAll() {
  ending = true
  await Promise.all([...groups].map((group) => endGroup(group)))
}

/** @param {number | undefined} group */
async function endGroup(group) {
  if (!group) {
    return
  }
  signalGroup(group, "SIGTERM")
  const deadline = Date.now() + GRACE_MS
  while (signalGroup(group, 0) && Date.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  signalGroup(group, "SIGKILL")
}

/**
 * @param {number} group
 * @param {NodeJS.Signals | 0} signal
 * @returns {boolean} whether there is any process in it
 */
function signalGroup(group, signal) {
  try {
    process.kill(-group, signal)
    return true
  } catch {
    return false
  }
}
