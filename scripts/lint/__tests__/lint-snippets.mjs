import { execFile } from "node:child_process"
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"

const eslint = join(
  dirname(createRequire(import.meta.url).resolve("eslint/package.json")),
  "bin/eslint.js"
)
const config = fileURLToPath(new URL("snippets.config.mjs", import.meta.url))

/**
 * Lints files with the repository's rules, in a folder of their own.
 *
 * @param {Record<string, string>} files path to text
 * @returns {Promise<Map<string, { ruleId: string, message: string }[]>>} path to findings
 */
export async function lintSnippets(files) {
  const folder = mkdtempSync(join(tmpdir(), "coupons-lint-"))
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(join(folder, dirname(path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    /** @type {{ filePath: string, messages: { ruleId: string, message: string }[] }[]} */
    const results = JSON.parse(await runEslint(folder))
    return new Map(
      results.map(({ filePath, messages }) => [filePath.slice(folder.length + 1), messages])
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/**
 * @param {string} cwd
 * @returns {Promise<string>}
 */
function runEslint(cwd) {
  const args = [eslint, "--format=json", `--config=${config}`, "."]
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, { cwd, maxBuffer: 1 << 26 }, (_error, stdout, stderr) =>
      stdout.startsWith("[") ? resolve(stdout) : reject(new Error(stderr))
    )
  })
}
