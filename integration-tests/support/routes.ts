import { readdirSync } from "node:fs"
import { dirname, join, relative, sep } from "node:path"

const API = join(__dirname, "../../src/api")
const METHODS = ["GET", "POST", "DELETE"] as const

export type Route = { method: (typeof METHODS)[number]; path: string }

/** Every route of ours, read from its files, so that none can be forgotten. */
export function ourRoutes(): Route[] {
  const files = readdirSync(API, { recursive: true, encoding: "utf8" })
  return files
    .filter((file) => file.endsWith(`${sep}route.ts`))
    .flatMap((file) => {
      const path = `/${relative(API, join(API, dirname(file)))}`.replaceAll(/\[(\w+)\]/g, ":$1")
      // eslint-disable-next-line @typescript-eslint/no-require-imports -- the route files are what is listed
      const handlers = require(join(API, file)) as Record<string, unknown>
      return METHODS.filter((method) => method in handlers).map((method) => ({ method, path }))
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1))
}
