import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { REPOSITORY } from "../postgres/index.mjs"

/**
 * @typedef {{ what: string, unit: "ratio" | "ms", value: number, interval: [number, number],
 *   target: number | null, details: object }} Finding `target` is the most that is wanted; null
 *   where a figure only stands beside the others
 */

/** @param {Finding} finding */
export function verdict({ value, target }) {
  return target === null ? "" : value <= target ? "met" : "missed"
}

/** @param {Finding[]} findings */
export function table(findings) {
  const rows = [
    ["", "measured", "95 % interval", "at most", ""],
    ...findings.map((finding) => [
      finding.what,
      figure(finding.value, finding.unit),
      finding.interval.map((end) => figure(end, finding.unit)).join(" to "),
      finding.target === null ? "" : figure(finding.target, finding.unit),
      verdict(finding),
    ]),
  ]
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0))
  )
  return rows
    .map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  "))
    .map((line) => line.trimEnd())
    .join("\n")
}

/**
 * @param {object} report
 * @returns {string} the file
 */
export function writeReport(report) {
  const folder = join(REPOSITORY, "reports")
  mkdirSync(folder, { recursive: true })
  const file = join(folder, "bench.json")
  writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`)
  return file
}

/**
 * @param {number} value
 * @param {Finding["unit"]} unit
 */
function figure(value, unit) {
  return unit === "ratio" ? value.toFixed(3) : `${value.toFixed(1)} ms`
}
