import { readArguments } from "../read-arguments.mjs"
import { SUITES } from "../suites.mjs"

/** @param {string[]} args */
function read(...args) {
  const { suites, jestArgs } = readArguments(args)
  return { suites: suites.map((suite) => suite.name), jestArgs }
}

const all = SUITES.map((suite) => suite.name)

describe("the arguments of npm test", () => {
  it("run everything when there are none", () => {
    expect(read()).toEqual({ suites: all, jestArgs: [] })
  })

  it("choose suites, which run in their own order", () => {
    expect(read("http", "unit").suites).toEqual(["unit", "http"])
  })

  it("go to Jest from the first option on", () => {
    expect(read("http", "-t", "unit")).toEqual({ suites: ["http"], jestArgs: ["-t", "unit"] })
  })

  it("leave out what is not Jest's when only Jest's options are given", () => {
    const jest = all.filter((name) => name !== "lint" && name !== "types")
    expect(read("-t", "A2")).toEqual({ suites: jest, jestArgs: ["-t", "A2"] })
  })

  it("are refused with the known names when a name is wrong", () => {
    expect(() => read("htpp")).toThrow("No suite is called htpp. There are: lint")
  })
})
