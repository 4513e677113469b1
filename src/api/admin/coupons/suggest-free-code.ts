import { randomBytes } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { normalForm } from "../../../domain/code/normal-form"
import { SUGGESTION_BYTES, suggestCode } from "../../../domain/code/suggest-code"
import { COUPON_MODULE } from "../../../modules/coupon"
import { isCodeFree } from "../../../modules/coupon/operations/codes/is-code-free"
import type { CouponModuleService } from "../../../modules/coupon/service"

/** A code nobody holds at the moment. */
export async function suggestFreeCode(scope: MedusaContainer): Promise<string> {
  const service: CouponModuleService = scope.resolve(COUPON_MODULE)
  for (;;) {
    const code = suggestCode(randomBytes(SUGGESTION_BYTES))
    if (await service.directly((sql) => isCodeFree(sql, normalForm(code) ?? ""))) {
      return code
    }
  }
}
