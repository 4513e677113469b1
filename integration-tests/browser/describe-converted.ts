import { couponDesk } from "../support/coupons"
import { nativePromotion } from "../support/native-promotion"
import { type Staff } from "./support/browser-suite"

/** Coupons that were made of native promotions. */
export function describeConverted(staff: () => Staff): void {
  const convert = async (code: string, fields: object) => {
    const { shop } = staff()
    const promotion_id = await nativePromotion(shop, code, 10, fields)
    return couponDesk(shop).create({ promotion_id })
  }
  const items = { type: "percentage", target_type: "items", value: 10 }

  it("A9 A23 B25 says native rules in words, with names and without ids", async () => {
    const { shop, page, goto } = staff()
    const { groups, regions, products, categories } = shop.ids
    const rule = (attribute: string, operator: string, ...values: string[]) => ({
      attribute,
      operator,
      values,
    })
    const [first = ""] = Object.values(products)
    const [category = ""] = Object.values(categories)
    const { id, terms } = await convert("NATIVE", {
      rules: [
        rule("customer.groups.id", "eq", String(groups.vip)),
        rule("region.id", "eq", regions.europe),
        rule("sales_channel_id", "ne", shop.ids.sales_channel_id),
        rule("shipping_address.country_code", "eq", "de"),
      ],
      application_method: {
        ...items,
        allocation: "across",
        target_rules: [
          rule("items.product.id", "ne", first),
          rule("items.product.categories.id", "eq", category),
        ],
      },
    })
    expect(terms.region_ids).toEqual([regions.europe])
    await goto(`/coupons/${id}`)
    const sentence = page.getByRole("note")
    await sentence.getByText("It counts in Europe only.").waitFor()
    await sentence.getByText(/customer group is only VIP/).waitFor()
    await sentence.getByText(/shipping country is Germany/).waitFor()
    await sentence.getByText(/sales channel is not /).waitFor()
    await sentence.getByText(/category is only .+ except those of /).waitFor()
    expect(await page.getByRole("main").innerText()).not.toMatch(/(cusgrp|reg|sc|prod|pcat)_0/)
  })

  it("A9 B23 edits a discount on items with none chosen, and leaves it on all of them", async () => {
    const { shop, page, goto } = staff()
    const { id } = await convert("ANYTHING", {
      application_method: { ...items, allocation: "each", max_quantity: 2 },
    })
    await goto(`/coupons/${id}`)
    await page
      .getByRole("note")
      .getByText(/gets 10% off up to 2 units of each item\./)
      .waitFor()
    await goto(`/coupons/${id}/edit-discount`)
    const dialog = page.getByRole("dialog")
    await dialog.getByText("Nothing is chosen: every item qualifies.").waitFor()
    await dialog.getByRole("textbox", { name: "Amount off" }).fill("15")
    await dialog.getByRole("button", { name: "Save" }).click()
    await dialog.waitFor({ state: "detached" })
    expect((await couponDesk(shop).retrieve(id)).terms).toMatchObject({
      discount: { value: "15", target: "items", allocation: "each", max_quantity: 2 },
      targets: [],
    })
  })
}
