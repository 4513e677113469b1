import { execFile } from "node:child_process"
import { readFileSync } from "node:fs"
import { join } from "node:path"

const REPOSITORY = join(__dirname, "../..")
const TIMEOUT_MS = 120_000

/** Every call has to succeed, and every part of a pipe. */
const STRICT = `
set -euo pipefail
curl() { command curl --fail-with-body "$@"; }`

/** The code blocks of one language in a document, or in one of its sections. */
export function codeBlocks(file: string, language: "bash" | "json", heading?: string): string[] {
  const text = readFileSync(join(REPOSITORY, file), "utf8")
  const section = heading ? (text.split(`\n## ${heading}\n`)[1]?.split("\n## ")[0] ?? "") : text
  const blocks = section.matchAll(new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, "gs"))
  return [...blocks].map(([, block = ""]) => block)
}

/** Runs shell commands as a reader would, one after another; gives what they print. */
export function runExamples(blocks: string[], variables: Record<string, string>): Promise<string> {
  const env = { ...process.env, ...variables }
  const script = [STRICT, ...blocks].join("\n")
  return new Promise((resolve, reject) => {
    execFile("bash", ["-c", script], { env, timeout: TIMEOUT_MS }, (error, stdout, stderr) => {
      if (error) {
        reject(new Error(`The examples ended with ${error.code}: ${stderr}\n${stdout}`))
      } else {
        resolve(stdout)
      }
    })
  })
}
