import { generateEntityId, ModulesSdkUtils } from "@medusajs/framework/utils"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { join } from "node:path"
import { COUPON_MODULE } from ".."
import type { App } from "../../__tests__/module-suite"
import promotionModule from "../../promotion"

type Migrate = (input: { options: object; logger: object }) => Promise<void>

const migrateCoupons = ModulesSdkUtils.buildMigrationScript({
  moduleName: COUPON_MODULE,
  pathToMigrations: join(__dirname, "..", "migrations"),
}) as unknown as Migrate
const migratePromotions = promotionModule.runMigrations as Migrate

const SILENT = { info() {}, warn() {}, error() {}, debug() {}, log() {} }

/** A store that has been selling for a while installs the plugin. */
export function describeMigration(app: () => App): void {
  describe("installing into a store with promotions", () => {
    const name = `installing_${generateEntityId().toLowerCase()}`
    let store: Knex

    beforeEach(async () => {
      await app().sql.raw(`create database ??`, [name])
      const clientUrl = app().databaseUrl.replace(/[^/]+$/, name)
      store = ModulesSdkUtils.createPgConnection({ clientUrl, schema: "public" }) as Knex
    })

    afterEach(async () => {
      await store.destroy()
      await app().sql.raw(`drop database ??`, [name])
    })

    const migrate = async (script: Migrate) => {
      const clientUrl = app().databaseUrl.replace(/[^/]+$/, name)
      await script({ options: { database: { clientUrl } }, logger: SILENT })
    }
    const codes = async () =>
      store("coupon_code")
        .orderBy("normal_form")
        .select("normal_form", "code", "coupon_id", "promotion_ids")

    it("A3 Y4 enters the codes of all promotions that are there, whatever is in them", async () => {
      await migrate(migratePromotions)
      const promotion = (id: string, code: string, deleted_at: Date | null = null) => ({
        id,
        code,
        deleted_at,
        type: "standard",
        created_at: new Date(2026, 1, Number(id.slice(-1))),
      })
      await store("promotion").insert([
        promotion("promo_1", "SPRING-24"),
        promotion("promo_2", "spring 24"),
        promotion("promo_3", "binned", new Date()),
        promotion("promo_4", `it's "50%"? $1 :name`),
        promotion("promo_5", "---"),
        promotion("promo_6", "x".repeat(65)),
      ])
      await migrate(migrateCoupons)
      const expected = [
        {
          normal_form: `IT'S"50%"?$1:NAME`,
          code: `it's "50%"? $1 :name`,
          coupon_id: null,
          promotion_ids: ["promo_4"],
        },
        {
          normal_form: "SPRING24",
          code: "SPRING-24",
          coupon_id: null,
          promotion_ids: ["promo_1", "promo_2"],
        },
      ]
      expect(await codes()).toEqual(expected)
      await migrate(migrateCoupons)
      expect(await codes()).toEqual(expected)
    })

    it("Y4 works before there is a table of promotions", async () => {
      await migrate(migrateCoupons)
      expect(await codes()).toEqual([])
      await migrate(migratePromotions)
      expect(await store("promotion")).toEqual([])
    })
  })
}
