import type { Context } from "@medusajs/framework/types"
import NativePromotionModule from "@medusajs/medusa/promotion"
import type { App } from "../../__tests__/module-suite"
import { makeCoupon, readCoupon, takeUse } from "../../__tests__/coupons"
import { outcomeOf } from "../../__tests__/outcome"
import { BRAND } from "../brand"
import { withCoupons } from "../with-coupons"

const GIFT = { action: "addItemAdjustment", item_id: "item_1", amount: 1, code: "LOYALTY" } as never

/** What a store may have of its own: a method more, and two of core's changed. */
class StoreService extends NativePromotionModule.service {
  greet(): string {
    return "hello"
  }

  override async computeActions(...args: Parameters<App["native"]["computeActions"]>) {
    return [...(await super.computeActions(...args)), GIFT]
  }

  // `never` stands for both of core's signatures, which TypeScript cannot override otherwise.
  override async updatePromotions(data: never, context?: Context): Promise<never> {
    const change = { ...(data as object), is_automatic: false }
    return (await super.updatePromotions(change as never, context)) as never
  }
}

const CART = { id: "cart_1", currency_code: "usd", email: "guest@example.com" }
const LINE = { id: "item_1", quantity: 1, subtotal: 100, original_total: 100 }

/** A store that swaps its Promotion Module already wraps its own service. */
export function describeOwnService(app: () => App): void {
  describe("withCoupons around a store's own service", () => {
    const wrapped = () => {
      const { ours } = app()
      const Wrapped = withCoupons(StoreService)
      return new Wrapped(Reflect.get(ours, "__container__"), Reflect.get(ours, "moduleDeclaration"))
    }

    it("Y3 keeps what the store has, and leaves the brand that the boot asks for", () => {
      expect(wrapped().greet()).toBe("hello")
      expect(Reflect.get(wrapped().constructor, BRAND)).toBe(true)
      expect(Reflect.get(StoreService, BRAND)).toBeUndefined()
    })

    it("Y3 A23 computes the store's own actions and then the coupons", async () => {
      const { code } = await makeCoupon(app())
      const context = { ...CART, items: [LINE], shipping_methods: [] } as never
      expect(await wrapped().computeActions([code], context)).toMatchObject([
        { code: "LOYALTY", amount: 1 },
        { code: "SAVE10", item_id: "item_1" },
      ])
      expect(await wrapped().computeActions([], context)).toMatchObject([{ code: "LOYALTY" }])
    })

    it("Y3 I2 guards the store's own writers, which write what they always did", async () => {
      const coupon = await makeCoupon(app())
      const update = {
        id: coupon.promotion_id,
        is_automatic: true,
        application_method: { value: 20 },
      }
      await wrapped().updatePromotions(update as never)
      expect(await readCoupon(app(), coupon.id)).toMatchObject({
        terms: { discount: { value: "20" } },
      })

      await takeUse(app(), await readCoupon(app(), coupon.id))
      const change = { ...update, application_method: { value: 30 } }
      expect(await outcomeOf(() => wrapped().updatePromotions(change as never))).toMatchObject({
        error: { code: "coupon_locked" },
      })
    })
  })
}
