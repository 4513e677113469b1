import { spawn } from "node:child_process"

/**
 * The shell waits for the end of its input, which comes when this process ends in whatever way,
 * SIGKILL included; then it stops the server: fast first, at once after twenty seconds.
 */
const STOP_WHEN_PARENT_ENDS = `
read -r _
kill -INT "$0" 2>/dev/null || exit 0
i=0
while kill -0 "$0" 2>/dev/null && [ $i -lt 100 ]; do sleep 0.2; i=$((i+1)); done
kill -QUIT "$0" 2>/dev/null
`

/**
 * @param {number} pid the server to stop when this process ends
 * @returns {{ dismiss: () => void }}
 */
export function watchParent(pid) {
  const shell = spawn("/bin/sh", ["-c", STOP_WHEN_PARENT_ENDS, String(pid)], {
    cwd: "/",
    // Its own session: a Ctrl-C in the terminal goes to the whole group and must not end it first.
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
  })
  shell.unref()
  // A pipe is a socket to Node; only that has the way not to keep the process alive.
  const pipe = /** @type {import("node:net").Socket} */ (shell.stdin)
  pipe.unref()
  pipe.on("error", () => {})
  return { dismiss: () => void shell.kill("SIGKILL") }
}
