import { readFileSync } from "node:fs"

const LINES = 15
const WIDTH = 300

/**
 * The end of a log of Medusa's, without the JSON around each line and the stack traces in it.
 *
 * @param {string} file
 */
export function tail(file) {
  const lines = readFileSync(file, "utf8").trim().split("\n").slice(-LINES)
  return [...lines.map(readable), "", `The whole output is in ${file}`].join("\n")
}

/** @param {string} line */
function readable(line) {
  const { level, message } = parse(line)
  const text = message ? `${level}: ${message}` : line
  return text.length > WIDTH ? `${text.slice(0, WIDTH)} …` : text
}

/**
 * @param {string} line
 * @returns {{ level?: string, message?: string }}
 */
function parse(line) {
  try {
    return JSON.parse(line) ?? {}
  } catch {
    return {}
  }
}
