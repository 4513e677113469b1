/**
 * @param {import("./main-job.mjs").Finding[]} findings
 * @returns {string}
 */
export function table(findings) {
  const rows = [
    ["The main job", "expected", "found", ""],
    ...findings.map(({ what, expected, got }) => [
      what,
      expected,
      got,
      expected === got ? "ok" : "WRONG",
    ]),
  ]
  const widths = [0, 1, 2, 3].map((column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0))
  )
  const lines = rows.map((row) =>
    row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ")
  )
  lines.splice(1, 0, widths.map((width) => "-".repeat(width)).join("  "))
  return lines.map((line) => `  ${line}`.trimEnd()).join("\n")
}
