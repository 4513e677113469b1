import { spawn } from "node:child_process"
import { join } from "node:path"
import { pathToFileURL } from "node:url"

export const REPOSITORY = join(__dirname, "..", "..", "..")

const END_WITH_PARENT = pathToFileURL(join(REPOSITORY, "scripts/demo/end-with-parent.mjs")).href
const GRACE_MS = 10_000

type Place = { cwd: string; env?: NodeJS.ProcessEnv }

export type Process = {
  /** The exit code; 1 where a signal ended it. */
  ended: Promise<number>
  /** What it has printed so far. */
  output(): string
  end(): Promise<void>
}

export function start(command: string, args: string[], { cwd, env = process.env }: Place): Process {
  const child = spawn(command, args, { cwd, env, stdio: ["ignore", "pipe", "pipe", "ipc"] })
  let output = ""
  child.stdout?.on("data", (chunk) => (output += chunk))
  child.stderr?.on("data", (chunk) => (output += chunk))
  const ended = new Promise<number>((resolve) => {
    child.on("error", (error) => {
      output += error.message
      resolve(1)
    })
    child.on("close", (code) => resolve(code ?? 1))
  })
  return {
    ended,
    output: () => output,
    async end() {
      child.kill("SIGTERM")
      const timer = setTimeout(() => child.kill("SIGKILL"), GRACE_MS)
      await ended
      clearTimeout(timer)
    },
  }
}

/** A Node program that ends with this process, however that ends. */
export function startNode(args: string[], place: Place): Process {
  return start(process.execPath, ["--import", END_WITH_PARENT, ...args], place)
}

/** Waits for its end; gives the exit code, and throws what it printed when it takes too long. */
export async function settled(running: Process, timeoutMs: number): Promise<number> {
  let timedOut = false
  const timer = setTimeout(() => {
    timedOut = true
    void running.end()
  }, timeoutMs)
  const code = await running.ended
  clearTimeout(timer)
  if (timedOut) {
    throw new Error(`Ended after ${timeoutMs} ms, its time limit.\n${running.output()}`)
  }
  return code
}

/** Runs it to its end and gives what it printed; throws that where it fails. */
export async function succeeds(running: Process, timeoutMs: number): Promise<string> {
  if ((await settled(running, timeoutMs)) !== 0) {
    throw new Error(`It failed.\n${running.output()}`)
  }
  return running.output()
}
