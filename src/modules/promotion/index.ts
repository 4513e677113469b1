import type { ModuleExports } from "@medusajs/framework/types"
import { Module, Modules, ModulesSdkUtils } from "@medusajs/framework/utils"
import NativePromotionModule, { discoveryPath } from "@medusajs/medusa/promotion"
import { dirname, join } from "node:path"
import { withCoupons } from "./with-coupons"

/** The native migrations: without them the native tables would never be created. */
const migrations = {
  moduleName: Modules.PROMOTION,
  pathToMigrations: join(dirname(discoveryPath), "migrations"),
}

export { withCoupons } from "./with-coupons"

const promotionModule: Omit<ModuleExports, "runMigrations"> & { runMigrations: unknown } = {
  ...Module(Modules.PROMOTION, { service: withCoupons(NativePromotionModule.service) }),
  runMigrations: ModulesSdkUtils.buildMigrationScript(migrations),
  revertMigration: ModulesSdkUtils.buildRevertMigrationScript(migrations),
  /** The native package owns these tables; nothing of them is ours to generate. */
  generateMigration: async () => {},
}

export default promotionModule
