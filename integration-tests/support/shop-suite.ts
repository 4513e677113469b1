import type { MedusaContainer } from "@medusajs/framework/types"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { seedAdminUser, seedShop, type ShopIds } from "../../scripts/demo/seed/index"
import { shopApi, type ShopApi } from "./shop-api"

export type Shop = {
  /** Where it answers. */
  url: string
  ids: ShopIds
  api: ShopApi
  container: MedusaContainer
}

export const STAFF = { email: "staff@example.com", password: "supersecret" }

/**
 * A running Medusa with the demo shop, seeded once; the database is as it was
 * before each test. `shop()` is valid inside tests and hooks.
 */
export function shopSuite(title: string, tests: (shop: () => Shop) => void): void {
  medusaIntegrationTestRunner({
    inApp: true,
    testSuite: ({ api, getContainer }) => {
      describe(title, () => {
        let shop: Shop

        beforeAll(async () => {
          const container = getContainer()
          const ids = await seedShop(container, { orders: 0 })
          await seedAdminUser(container, STAFF)
          const login = await api.post("/auth/user/emailpass", STAFF)
          shop = {
            url: String(api.defaults.baseURL),
            ids,
            container,
            api: shopApi(api, { admin: login.data.token, publishable: ids.publishable_key }),
          }
        })

        tests(() => shop)
      })
    },
  })
}
