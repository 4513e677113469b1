import { existsSync } from "node:fs"
import { join } from "node:path"
import { REPOSITORY } from "../../postgres/folders.mjs"
import { anchorsOf, documents, linksOf, readDocument } from "../markdown.mjs"
import {
  errorCodes,
  eventNames,
  jobNames,
  refusalCodes,
  routes,
  workflowNames,
} from "../sources.mjs"

const README = readDocument("README.md")
const API = readDocument("docs/api.md")

/** Rows of a table that begin with a name. @param {string} text @param {string} name */
const rowsOf = (text, name) => text.split("\n").filter((row) => row.startsWith(`| \`${name}\` |`))

describe("the documents", () => {
  it.each(refusalCodes())("say once what a shopper is told by the refusal %s", (code) => {
    expect(rowsOf(README, code)).toHaveLength(1)
  })

  it.each(eventNames())("Y11 say once what the event %s carries", (name) => {
    expect(rowsOf(README, name)).toHaveLength(1)
  })

  it.each(jobNames())("say once what the job %s does", (name) => {
    expect(rowsOf(README, name)).toHaveLength(1)
  })

  it.each(workflowNames())("name the workflow %s", (name) => {
    expect(README).toContain(`\`${name}\``)
  })

  it.each(errorCodes())("explain the error %s", (code) => {
    expect(API).toContain(`\`${code}\``)
  })

  it.each(routes())("describe %s, with a call of it", (route) => {
    const [, path = ""] = route.split(" ")
    const [, section = ""] = API.split(`\n### \`${route}\`\n`)
    const call = `curl -s [^"]*"\\$BASE${path.replaceAll(/:\w+/g, "\\$[A-Z]+")}["?]`
    expect(section.split("\n#")[0]).toMatch(new RegExp(call))
  })

  it("describe no route that is not there", () => {
    const described = [...API.matchAll(/^### `(.+)`$/gm)].map(([, route]) => route)
    expect(described.sort()).toEqual(routes().sort())
  })
})

describe.each(documents())("the links of %s", (path) => {
  it("lead somewhere", () => {
    const dead = linksOf(path).filter(({ file, anchor }) => {
      const exists = existsSync(join(REPOSITORY, file))
      return !exists || (anchor && !anchorsOf(file).includes(anchor))
    })
    expect(dead).toEqual([])
  })
})
