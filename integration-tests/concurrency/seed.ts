import { writeFileSync } from "node:fs"
import type { ExecArgs } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { seedAdminUser, seedShop } from "../../scripts/demo/seed/index"

/** `medusa exec seed.ts <file for the ids> <e-mail> <password>` */
export default async function run({ container, args }: ExecArgs) {
  const [file = "", email = "", password = ""] = args
  await seedAdminUser(container, { email, password })
  const ids = await seedShop(container, { orders: 0 })
  // Stock is reserved behind a lock that Medusa waits for five seconds at most. A product that
  // everybody buys at once would run into that, and this is about coupons.
  const variants = Object.values(ids.variants).map(({ id }) => id)
  await container
    .resolve(Modules.PRODUCT)
    .updateProductVariants({ id: variants }, { manage_inventory: false })
  writeFileSync(file, JSON.stringify(ids))
}
