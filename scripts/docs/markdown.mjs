import { readdirSync, readFileSync } from "node:fs"
import { join, relative } from "node:path"
import { REPOSITORY } from "../postgres/folders.mjs"

const AT_THE_TOP = readdirSync(REPOSITORY).filter((name) => name.endsWith(".md"))

/** Every document of the repository, from its root. */
export function documents() {
  const below = readdirSync(join(REPOSITORY, "docs"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => join("docs", name))
  return [...AT_THE_TOP, ...below].sort()
}

/** @param {string} path */
export function readDocument(path) {
  return readFileSync(join(REPOSITORY, path), "utf8")
}

/**
 * Where the relative links of a document lead, images included.
 *
 * @param {string} path
 * @returns {{ link: string, file: string, anchor: string | undefined }[]} `file` from the root
 */
export function linksOf(path) {
  const text = withoutCode(readDocument(path))
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, link = ""]) => link)
    .filter((link) => !/^[a-z]+:/.test(link))
    .map((link) => {
      const [target, anchor] = link.split("#")
      const file = target ? relative(REPOSITORY, join(REPOSITORY, path, "..", target)) : path
      return { link, file, anchor }
    })
}

/**
 * The names under which the headings of a document can be linked to.
 *
 * @param {string} path
 */
export function anchorsOf(path) {
  const headings = withoutCode(readDocument(path)).matchAll(/^#+ (.+)$/gm)
  return [...headings].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .replaceAll(" ", "-")
  )
}

/** @param {string} text */
function withoutCode(text) {
  return text.replace(/^```.*?^```/gms, "")
}
