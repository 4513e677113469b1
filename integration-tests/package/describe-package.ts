import { readdirSync, readFileSync } from "node:fs"
import { builtinModules } from "node:module"
import { join } from "node:path"
import { readManifest, type Manifest } from "./support/host-app"
import type { Host } from "./support/host-suite"
import { REPOSITORY, startNode, succeeds } from "./support/processes"

const LOAD_MS = 60_000
const REQUIRED = /require\("([^."][^"]*)"\)/g
const IMPORTED = /^import (?:.+ from )?"([^."][^"]*)"/gm
const MODULES = ["coupon", "promotion"]

export function describePackage(host: () => Host): void {
  const plugin = () => host().installed.app.plugin
  const manifest = () => readManifest(plugin())

  it("holds the compiled sources with all migrations, and nothing else of the repository", () => {
    const { paths } = host().tarball
    const expected =
      /^(package\.json|README\.md|LICENSE|\.medusa\/server\/src\/.+\.(js|mjs|d\.ts))$/
    expect(paths.filter((path) => !expected.test(path))).toEqual([])
    expect(paths.filter((path) => /__tests__|\.spec\.|medusa-config|demo/.test(path))).toEqual([])

    const migrations = "src/modules/coupon/migrations"
    const sources = readdirSync(join(REPOSITORY, migrations)).filter((file) => /\.ts$/.test(file))
    expect(paths).toEqual(
      expect.arrayContaining(
        sources.map((file) => `.medusa/server/${migrations}/${file.replace(/\.ts$/, ".js")}`)
      )
    )
  })

  it("has every file that its exports name", () => {
    const named = Object.values(manifest().exports)
      .flatMap((target) => (typeof target === "string" ? [target] : Object.values(target)))
      .flatMap((file) => MODULES.map((name) => file.replace("./", "").replace("*", name)))
    expect(named.filter((file) => !host().tarball.paths.includes(file))).toEqual([])
  })

  it("imports only packages that it declares", () => {
    const declared = declaredPackages(manifest())
    const undeclared = host()
      .tarball.paths.filter((path) => /\.m?js$/.test(path))
      .flatMap((path) => importedPackages(readFileSync(join(plugin(), path), "utf8")))
      .filter((name) => !declared.has(name) && !builtinModules.includes(name))
    expect([...new Set(undeclared)]).toEqual([])
  })

  it("asks for the versions that these tests run on", () => {
    const ranges = Object.entries(manifest().peerDependencies)
    const tested = ranges.map(([name]) => {
      const { version } = readManifest(join(REPOSITORY, "node_modules", name))
      return [name, version]
    })
    expect(ranges.map(([name, range]) => [name, range.replace(/^[~^]/, "")])).toEqual(tested)
    expect(manifest().peerDependencies).toMatchObject({ "@medusajs/medusa": "~2.21.2" })
  })

  it("Y3 gives code to import: withCoupons, the workflows, the contracts", async () => {
    const load = `
      const names = (path) => Object.keys(require("medusa-plugin-coupons/" + path))
      const paths = ["modules/promotion", "workflows", "contracts"]
      console.log(JSON.stringify(paths.map(names)))`
    const { folder } = host().installed.app
    const printed = await succeeds(startNode(["-e", load], { cwd: folder }), LOAD_MS)
    const [promotion, workflows, contracts] = JSON.parse(printed) as string[][]
    expect(promotion).toContain("withCoupons")
    expect(workflows).toContain("createCouponWorkflow")
    expect(contracts).toContain("CreateCoupon")
  })
}

function declaredPackages({ dependencies = {}, peerDependencies }: Manifest): Set<string> {
  return new Set([...Object.keys(dependencies), ...Object.keys(peerDependencies)])
}

/** Names of packages, without the path inside them; Node's own without their prefix. */
function importedPackages(source: string): string[] {
  const imports = [...source.matchAll(REQUIRED), ...source.matchAll(IMPORTED)]
  return imports.map(([, name = ""]) =>
    name
      .replace(/^node:/, "")
      .split("/")
      .slice(0, name.startsWith("@") ? 2 : 1)
      .join("/")
  )
}
