import { SUITES } from "./suites.mjs"

/**
 * `npm test -- http -t "A2"`: the names before the first option choose the suites, the rest is
 * Jest's. Options alone go to every suite that Jest runs.
 *
 * @param {string[]} args
 * @returns {{ suites: import("./suites.mjs").Suite[], jestArgs: string[] }}
 * @throws a plain sentence on a name that no suite has
 */
export function readArguments(args) {
  const firstOption = args.findIndex((arg) => arg.startsWith("-"))
  const names = firstOption === -1 ? args : args.slice(0, firstOption)
  const jestArgs = firstOption === -1 ? [] : args.slice(firstOption)
  const unknown = names.filter((name) => !SUITES.some((suite) => suite.name === name))
  if (unknown.length > 0) {
    const known = SUITES.map((suite) => suite.name).join(", ")
    throw new Error(`No suite is called ${unknown.join(", ")}. There are: ${known}.`)
  }
  const chosen = SUITES.filter((suite) =>
    names.length > 0 ? names.includes(suite.name) : jestArgs.length === 0 || !suite.checks
  )
  return { suites: chosen, jestArgs }
}
