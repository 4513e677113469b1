import type { Shop } from "./shop-suite"

/** A native percentage promotion on the order, as staff make it without coupons. @returns its id */
export async function nativePromotion(
  { api }: Shop,
  code: string,
  value: number,
  fields: object = {}
): Promise<string> {
  const answer = await api.admin("POST", "/admin/promotions", {
    code,
    type: "standard",
    status: "active",
    application_method: { type: "percentage", target_type: "order", allocation: "across", value },
    ...fields,
  })
  expect(answer.data).toHaveProperty("promotion")
  return answer.data.promotion.id
}
