import { couponDesk, percentage } from "../../support/coupons"
import type { Shop } from "../../support/shop-suite"

/** What the dashboard needs to word a refusal itself, and to put it beside its field. */
export function describeProblems(shop: () => Shop): void {
  const eur = (amount: string) => ({ amounts: [{ currency_code: "eur", amount }] })

  it.each<[string, object, object]>([
    ["a code that is taken", { code: "tea" }, { code: "coupon_code_taken", path: "code" }],
    ["a code of hyphens", { code: "--" }, { code: "coupon_code_invalid", path: "code" }],
    ["no code", { code: undefined }, { code: "coupon_incomplete", path: "code" }],
    ["a name of another kind", { name: 5 }, { code: "coupon_field_invalid", path: "name" }],
    ["a field there is not", { colour: "red" }, { code: "coupon_field_invalid" }],
    [
      "an amount that cannot be",
      { minimum_spend: eur("0") },
      {
        code: "coupon_terms_invalid",
        path: "minimum_spend.amounts.0.amount",
        params: { problem: "not_positive" },
      },
    ],
    [
      "an amount in no number",
      { discount: percentage("ten" as never) },
      { code: "coupon_field_invalid", path: "discount.value" },
    ],
    [
      "an end before the start",
      { starts_at: "2031-01-02T00:00:00Z", ends_at: "2031-01-01T00:00:00Z" },
      { code: "coupon_ends_before_start", path: "ends_at" },
    ],
    [
      "a group there is not",
      { audience: { group_ids: ["cusgroup_no"] } },
      { code: "coupon_unknown_reference", path: "audience.group_ids" },
    ],
    [
      "a customer there is not",
      { named_customers: { customer_ids: ["cus_no"] } },
      { code: "coupon_unknown_reference", path: "named_customers.customer_ids" },
    ],
    [
      "a currency that the store does not sell in",
      { minimum_spend: { amounts: [...eur("5").amounts, { currency_code: "jpy", amount: "5" }] } },
      { code: "coupon_unknown_reference", path: "minimum_spend.amounts.1.currency_code" },
    ],
    [
      "a category there is not",
      {
        discount: { ...percentage(5), target: "items" },
        targets: [{ attribute: "items.product.categories.id", values: ["pcat_no"] }],
      },
      { code: "coupon_unknown_reference", path: "targets.0" },
    ],
  ])("A26 names the field and the values where it refuses %s", async (_, body, problem) => {
    await couponDesk(shop()).create({ code: "Tea", discount: percentage(5) })
    const asked = { code: "Mug", discount: percentage(5), ...body }
    expect(await shop().api.admin("POST", "/admin/coupons", asked)).toMatchObject({
      status: 400,
      data: { type: "invalid_data", message: expect.any(String), ...problem },
    })
  })

  it("A26 says of a coupon that is not there, and of a promotion that cannot be one, which it is", async () => {
    const admin: Shop["api"]["admin"] = (...args) => shop().api.admin(...args)
    expect(await admin("POST", "/admin/coupons/coupon_no/pause")).toMatchObject({
      status: 404,
      data: { type: "not_found", code: "coupon_not_found" },
    })
    const { id, promotion_id } = await couponDesk(shop()).create({
      code: "Tea",
      discount: percentage(5),
    })
    expect(await admin("POST", "/admin/coupons", { promotion_id })).toMatchObject({
      status: 400,
      data: { type: "not_allowed", code: "coupon_exists" },
    })
    expect(await admin("POST", `/admin/coupons/${id}`, { total_limit: 0 })).toMatchObject({
      status: 400,
      data: { type: "invalid_data", code: "coupon_field_invalid", path: "total_limit" },
    })
  })
}
