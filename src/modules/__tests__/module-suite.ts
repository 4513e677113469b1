import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import NativePromotionModule from "@medusajs/medusa/promotion"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { COUPON_MODULE } from "../coupon"
import type { CouponModuleService } from "../coupon/service"
import type { CouponPromotionService } from "../promotion/service-type"

export type NativeService = InstanceType<typeof NativePromotionModule.service>

/** A booted Medusa, and beside the swapped Promotion Module a native one on the same database. */
export type App = {
  container: MedusaContainer
  databaseUrl: string
  sql: Knex
  native: NativeService
  ours: NativeService & CouponPromotionService
  coupons: CouponModuleService
}

/** One boot, empty but for what migrations bring; the database is as it was before each test. */
export function moduleSuite(title: string, tests: (app: () => App) => void): void {
  medusaIntegrationTestRunner({
    inApp: true,
    testSuite: ({ getContainer, dbConfig }) => {
      describe(title, () => {
        let app: App

        beforeAll(() => {
          const container = getContainer()
          const ours = container.resolve<App["ours"]>(Modules.PROMOTION)
          app = {
            container,
            ours,
            databaseUrl: dbConfig.clientUrl,
            sql: container.resolve(ContainerRegistrationKeys.PG_CONNECTION),
            native: new NativePromotionModule.service(
              Reflect.get(ours, "__container__"),
              Reflect.get(ours, "moduleDeclaration")
            ),
            coupons: container.resolve(COUPON_MODULE),
          }
        })

        tests(() => app)
      })
    },
  })
}
