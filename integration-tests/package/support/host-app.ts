import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs"
import { dirname, join } from "node:path"
import { REPOSITORY, start, startNode, succeeds, type Process } from "./processes"

export const PLUGIN = "medusa-plugin-coupons"

const UNPACK_MS = 60_000
const PACKAGES = join(REPOSITORY, "node_modules")
const FIXTURES = join(REPOSITORY, "integration-tests/package/fixtures")

/** Entries of `plugins` and `modules` in medusa-config, as source text. */
export type Entries = { plugins?: string[]; modules?: string[] }

/** A store of its own, in a folder of its own. */
export type HostApp = {
  folder: string
  /** Where the plugin lies. */
  plugin: string
  /** Writes its medusa-config. */
  configure(entries: Entries): void
  /** Adds files of its own, from `fixtures`. */
  add(fixture: string): void
  /** `npm install` and `npm uninstall` of the plugin. */
  install(): void
  uninstall(): void
  medusa(command: string[], env: NodeJS.ProcessEnv): Process
}

/**
 * The store's packages are those of the repository; the plugin comes from its
 * tarball and lies where pnpm would put it: beside the peers it needs and its own
 * dependencies, and out of reach of anything else.
 */
export async function createHostApp(folder: string, tarball: string): Promise<HostApp> {
  const app = join(folder, "app")
  const beside = join(folder, "plugin", "node_modules")
  const installed = join(app, "node_modules")
  await unpack(tarball, join(beside, PLUGIN))
  const manifest = readManifest(join(beside, PLUGIN))
  linkAll([...neededPeers(manifest), ...Object.keys(manifest.dependencies ?? {})], PACKAGES, beside)
  linkAll(readdirSync(PACKAGES), PACKAGES, installed)
  writeFileSync(
    join(app, "package.json"),
    JSON.stringify({ name: "store", dependencies: { "@medusajs/medusa": "*" } })
  )
  const host: HostApp = {
    folder: app,
    plugin: join(beside, PLUGIN),
    configure: (entries) => writeFileSync(join(app, "medusa-config.js"), configText(entries)),
    add: (fixture) => cpSync(join(FIXTURES, fixture), app, { recursive: true }),
    install: () => linkAll([PLUGIN], beside, installed),
    uninstall: () => rmSync(join(installed, PLUGIN)),
    medusa: (command, env) =>
      startNode([join(PACKAGES, "@medusajs/cli/cli.js"), ...command], {
        cwd: app,
        env: { ...environment(), ...env },
      }),
  }
  host.install()
  host.add("store")
  return host
}

export type Manifest = {
  exports: Record<string, string | Record<string, string>>
  peerDependencies: Record<string, string>
  peerDependenciesMeta: Record<string, { optional: boolean }>
  dependencies?: Record<string, string>
  version: string
}

export function readManifest(packageFolder: string): Manifest {
  return JSON.parse(readFileSync(join(packageFolder, "package.json"), "utf8"))
}

export function neededPeers({ peerDependencies, peerDependenciesMeta }: Manifest): string[] {
  return Object.keys(peerDependencies).filter((name) => !peerDependenciesMeta[name]?.optional)
}

async function unpack(tarball: string, folder: string) {
  mkdirSync(folder, { recursive: true })
  const tar = ["-xzf", tarball, "--strip-components=1"]
  await succeeds(start("tar", tar, { cwd: folder }), UNPACK_MS)
}

function linkAll(names: string[], from: string, to: string) {
  for (const name of names) {
    mkdirSync(dirname(join(to, name)), { recursive: true })
    symlinkSync(join(from, name), join(to, name))
  }
}

function configText({ plugins = [], modules = [] }: Entries) {
  return `const { defineConfig } = require("@medusajs/framework/utils")

module.exports = defineConfig({
  admin: { disable: true },
  projectConfig: {
    databaseUrl: process.env.DATABASE_URL,
    http: {
      storeCors: "http://localhost",
      adminCors: "http://localhost",
      authCors: "http://localhost",
      jwtSecret: "supersecret",
      cookieSecret: "supersecret",
    },
  },
  plugins: [${plugins.join(", ")}],
  modules: [${modules.join(", ")}],
})
`
}

function environment(): NodeJS.ProcessEnv {
  const { NODE_OPTIONS: _options, JEST_WORKER_ID: _worker, ...rest } = process.env
  return {
    ...rest,
    NODE_ENV: "production",
    LOG_LEVEL: "info",
    MEDUSA_DISABLE_TELEMETRY: "true",
    TS_NODE_TRANSPILE_ONLY: "true",
  }
}
