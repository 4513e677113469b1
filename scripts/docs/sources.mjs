import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { REPOSITORY } from "../postgres/folders.mjs"

/** What the documents have to name, read from the sources as text. */

/** Every code that a refusal can have. */
export function refusalCodes() {
  return found("src/domain/refusal/reasons.ts", /^ {2}(\w+): "(?:discreet|final|waiting)",$/gm)
}

/** Every event that is emitted. */
export function eventNames() {
  return found("src/contracts/events.ts", /^ {2}\w+: "(coupon\.\w+)",$/gm)
}

/** Every workflow that the package exports. */
export function workflowNames() {
  return found("src/workflows/index.ts", /^export \{ (\w+) \}/gm)
}

/** Every scheduled job. */
export function jobNames() {
  return sourcesIn("src/jobs").flatMap((file) => found(file, /^ {2}name: "(.+)",$/gm))
}

/** Every code of an error that is written out in the sources: the last argument, on its own line. */
export function errorCodes() {
  const codes = sourcesIn("src").flatMap((file) => found(file, /^\s+"(coupon_[a-z_]+)"\n\s*\)/gm))
  return [...new Set(codes)]
}

/** Every route, as `GET /admin/coupons/:id`. */
export function routes() {
  return sourcesIn("src/api")
    .filter((file) => file.endsWith("/route.ts"))
    .flatMap((file) => {
      const path = file.replace(/^src\/api(.*)\/route\.ts$/, "$1").replaceAll(/\[(\w+)\]/g, ":$1")
      return found(file, /^export const (GET|POST|PUT|PATCH|DELETE)\b/gm).map(
        (method) => `${method} ${path}`
      )
    })
}

/** @param {string} folder */
function sourcesIn(folder) {
  return readdirSync(join(REPOSITORY, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name) && !name.includes("__tests__"))
    .map((name) => `${folder}/${name.replaceAll("\\", "/")}`)
}

/**
 * @param {string} file
 * @param {RegExp} pattern with one group
 */
function found(file, pattern) {
  const text = readFileSync(join(REPOSITORY, file), "utf8")
  return [...text.matchAll(pattern)].map(([, name = ""]) => name)
}
