import { existsSync } from "node:fs"
import { join } from "node:path"
import { REPOSITORY } from "../postgres/index.mjs"

/**
 * @typedef {{ command: string, args: string[] }} Check one that counts as one test
 * @typedef {{ name: string, minutes: number, checks?: () => Check[], database?: boolean,
 *   chromium?: boolean, workers?: number }} Suite `checks` are commands; without them the suite is
 *   a project of Jest. With a database, its specs run in one process, or in as many as `workers`
 */

/**
 * In the order of a whole run: what is quick and finds most comes first.
 *
 * @type {Suite[]}
 */
export const SUITES = [
  { name: "lint", minutes: 10, checks: () => [check("npm", "run", "--silent", "lint")] },
  { name: "types", minutes: 10, checks: typeChecks },
  { name: "unit", minutes: 10 },
  { name: "modules", minutes: 10, database: true },
  { name: "http", minutes: 30, database: true, workers: 2 },
  { name: "concurrency", minutes: 15, database: true },
  { name: "browser", minutes: 25, database: true, chromium: true },
  { name: "package", minutes: 15, database: true },
]

/** The sources as they are published, all with tests and scripts, and the dashboard on its own. */
const TYPE_PROJECTS = ["tsconfig.json", "tsconfig.test.json", "src/admin/tsconfig.json"]

function typeChecks() {
  return TYPE_PROJECTS.filter((project) => existsSync(join(REPOSITORY, project))).map((project) => {
    const memory = `node_modules/.cache/tsc/${project.replaceAll("/", "-")}.tsbuildinfo`
    const args = ["--noEmit", "--incremental", "--tsBuildInfoFile", memory]
    return check("npx", "--no-install", "tsc", "--project", project, ...args)
  })
}

/**
 * @param {string} command
 * @param {string[]} args
 * @returns {Check}
 */
function check(command, ...args) {
  return { command, args }
}
