import type { AdminCoupon } from "../../src/contracts/admin-responses"
import type { CreateCouponInput, UpdateCouponInput } from "../../src/contracts/coupon"
import type { Answer } from "./shop-api"
import type { Shop } from "./shop-suite"

type Discount = NonNullable<CreateCouponInput["discount"]>

export function percentage(value: number | string, rest: Partial<Discount> = {}): Discount {
  return { type: "percentage", value, ...rest }
}

export function fixed(
  value: number | string,
  currency_code: string,
  rest: Partial<Discount> = {}
): Discount {
  return { type: "fixed", value, currency_code, ...rest }
}

/** Coupons as staff handle them over the admin API; each call that has to work says so. */
export function couponDesk({ api }: Shop) {
  const couponOf = ({ status, data }: Answer): AdminCoupon => {
    expect({ status, data }).toMatchObject({ status: 200, data: { coupon: {} } })
    return data.coupon
  }
  return {
    create: async (body: CreateCouponInput) =>
      couponOf(await api.admin("POST", "/admin/coupons", body)),
    retrieve: async (id: string) => couponOf(await api.admin("GET", `/admin/coupons/${id}`)),
    update: async (id: string, body: UpdateCouponInput) =>
      couponOf(await api.admin("POST", `/admin/coupons/${id}`, body)),
    pause: async (id: string) => couponOf(await api.admin("POST", `/admin/coupons/${id}/pause`)),
    bin: (id: string) => api.admin("DELETE", `/admin/coupons/${id}`),
    redemptions: async (id: string) =>
      (await api.admin("GET", `/admin/coupons/${id}/redemptions`)).data.redemptions,
    settings: async (body: object) => {
      const answer = await api.admin("POST", "/admin/coupon-settings", body)
      expect(answer.status).toBe(200)
    },
  }
}
