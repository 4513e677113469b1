import { mkdirSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { buy } from "./support/buy"
import { tables } from "./support/databases"
import type { HostApp } from "./support/host-app"
import type { Host } from "./support/host-suite"
import { failToStart, withStore, type Filled } from "./support/medusa"
import { REPOSITORY, startNode, succeeds } from "./support/processes"
import { codeOf } from "./support/read-docs"

const TEA = { "SENCHA-100": 2 }
const COMPILE_MS = 120_000
const INSTALL = "docs/install.md"
const OWN_SERVICE = "src/modules/promotion/service.ts"

export function describeInstall(host: () => Host): void {
  let store: Filled

  beforeAll(async () => {
    store = await host().another("store")
  })

  it("creates its own tables, and the native ones", async () => {
    expect(await tables(store.database)).toEqual(
      expect.arrayContaining([
        "coupon",
        "coupon_code",
        "coupon_entry",
        "coupon_ledger_entry",
        "promotion",
        "promotion_application_method",
        "promotion_campaign_budget_usage",
      ])
    )
  })

  it("A1 N1 sells with a coupon, and hands its options to the modules", async () => {
    const { plugins, modules } = host().entries
    const withOption = plugins.map((entry) => entry.replace("options: {}", "options: { color: 1 }"))
    expect(withOption).not.toEqual(plugins)
    store.app.configure({ plugins: withOption, modules })

    await withStore(store, async (shop) => {
      const options = await shop.api.store("GET", "/coupon-module-options")
      expect(options.data).toMatchObject({ color: 1 })

      const created = await shop.api.admin("POST", "/admin/coupons", {
        code: "Spring-24",
        discount: { type: "percentage", value: 10 },
      })
      expect(created.data.coupon).toMatchObject({ status: "active", used: 0 })
      expect(await buy(shop, TEA, " spring 24")).toMatchObject({
        type: "order",
        order: { item_subtotal: 46, discount_subtotal: 4.6 },
      })
      const after = await shop.api.admin("GET", `/admin/coupons/${created.data.coupon.id}`)
      expect(after.data.coupon.used).toBe(1)
    })
  })

  it("Y3 stops at boot without the second entry, with one sentence that names it", async () => {
    const { plugins, modules } = host().entries
    store.app.configure({ plugins })
    const { code, output } = await failToStart(store)
    expect(code).toBe(1)
    const errors = output.split("\n").filter((line) => line.includes(`"level":"error"`))
    expect(errors.map((line) => JSON.parse(line).message)).toEqual([
      expect.stringContaining(`add ${modules[0]} to "modules" in medusa-config.ts`),
    ])
  })

  it("Y3 runs with a store's own Promotion Module, its service wrapped", async () => {
    store.app.add("own-promotions")
    writeOwnService(store.app)
    const { plugins } = host().entries
    store.app.configure({
      plugins,
      modules: [`{ resolve: "./src/modules/promotion", dependencies: ["coupon"] }`],
    })
    await withStore(store, async (shop) => {
      const own = await shop.api.store("GET", "/own-promotions")
      expect(own.data).toEqual({ greeting: "Hello from our own promotions" })
      expect(await buy(shop, TEA, "SPRING24")).toMatchObject({ order: { discount_subtotal: 4.6 } })
    })
  })

  it("Y3 has types for that", async () => {
    writeOwnService(store.app)
    const tsc = join(REPOSITORY, "node_modules/typescript/bin/tsc")
    const compile = startNode([tsc, "--noEmit"], { cwd: store.app.folder })
    await succeeds(compile, COMPILE_MS)
  })
}

function writeOwnService({ folder }: HostApp) {
  mkdirSync(dirname(join(folder, OWN_SERVICE)), { recursive: true })
  writeFileSync(join(folder, OWN_SERVICE), codeOf(INSTALL, OWN_SERVICE))
}
