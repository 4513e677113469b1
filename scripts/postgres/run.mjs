import { spawn } from "node:child_process"

/**
 * Runs a short command to its end and gives what it printed.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ timeoutMs: number, user?: import("./user.mjs").User }} options
 * @returns {Promise<string>} standard output and error together
 * @throws when it cannot start, ends with another code than 0 or takes too long; `code` is kept
 */
export function run(command, args, { timeoutMs, user }) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...spawnOptions(user), stdio: ["ignore", "pipe", "pipe"] })
    let output = ""
    const timer = setTimeout(() => child.kill("SIGKILL"), timeoutMs)
    child.stdout.on("data", (chunk) => (output += chunk))
    child.stderr.on("data", (chunk) => (output += chunk))
    child.on("error", (error) => {
      clearTimeout(timer)
      reject(error)
    })
    child.on("close", (code, signal) => {
      clearTimeout(timer)
      if (code === 0) {
        resolve(output)
        return
      }
      const how = signal === "SIGKILL" ? `was ended after ${timeoutMs} ms` : `ended with ${code}`
      reject(new Error(`${command} ${how}\n${output.trim()}`))
    })
  })
}

/**
 * The environment is given anew: a PGDATA or PGOPTIONS of the caller must not reach our server,
 * and a folder that the other user cannot enter would stop it at the first step.
 *
 * @param {import("./user.mjs").User} [user]
 */
export function spawnOptions(user) {
  return {
    cwd: "/",
    env: { PATH: process.env.PATH, LC_ALL: "C", TZ: "UTC" },
    ...(user && { uid: user.uid, gid: user.gid }),
  }
}
