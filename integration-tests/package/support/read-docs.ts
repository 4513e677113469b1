import { readFileSync } from "node:fs"
import { join } from "node:path"
import type { Entries } from "./host-app"
import { REPOSITORY } from "./processes"

/** The entries of medusa-config that a document of this repository tells to make. */
export function entriesOf(document: string): Required<Entries> {
  const text = read(document)
  return { plugins: [entry(text, "plugins")], modules: [entry(text, "modules")] }
}

/** The code block that begins with the name of this file in a comment. */
export function codeOf(document: string, file: string): string {
  const start = `\`\`\`ts\n// ${file}\n`
  const [, block] = read(document).split(start)
  const code = block?.split("\n```")[0]
  if (!code) {
    throw new Error(`${document} has no code for ${file}.`)
  }
  return code
}

function entry(text: string, key: "plugins" | "modules"): string {
  const line = new RegExp(`^\\s*${key}: \\[(.+)\\],$`, "m").exec(text)
  if (!line?.[1]) {
    throw new Error(`There is no line that begins with "${key}: [".`)
  }
  return line[1]
}

function read(document: string): string {
  return readFileSync(join(REPOSITORY, document), "utf8")
}
