import { couponDesk, percentage } from "../support/coupons"
import { seriousViolations } from "./support/axe"
import { type Staff } from "./support/browser-suite"
import { pick } from "./support/pick"
import { toStep } from "./support/steps"
import { takeShot } from "./support/take-shot"

/** Which products coupons are for, from the form to the product's own page. */
export function describeProducts(staff: () => Staff): void {
  it("B17 B18 makes a coupon for variants, or for all but a collection, and opens it as it was made", async () => {
    const { shop, page, goto } = staff()
    const { variants, collections } = shop.ids
    await goto("/coupons/create")
    await page.getByRole("textbox", { name: "Code" }).fill("ALL-BUT")
    await page.getByRole("textbox", { name: "Amount off" }).fill("10")
    await page.getByRole("radio", { name: "Chosen items" }).click()
    await toStepRefused()
    await page.getByRole("button", { name: "Leave items out" }).click()
    await pick(page, "Collections left out", "Harbour")
    await page.getByText("off all items except those in the collection Harbour Tea.").waitFor()
    await pick(page, "Variants", "MUG-MOSS")
    await page
      .getByText(
        /off all items of the variant .* · Moss · MUG-MOSS except those in the collection Harbour Tea\./
      )
      .waitFor()
    await takeShot(page, "items-left-out")
    await toStep(page, "Dates")
    await page.getByRole("button", { name: "Create coupon" }).click()

    await page.waitForURL(/\/app\/coupons\/coupon_/)
    const id = page.url().split("/").at(-1) ?? ""
    expect((await couponDesk(shop).retrieve(id)).terms).toMatchObject({
      discount: { target: "items", allocation: "across" },
      targets: [
        {
          attribute: "items.product.collection_id",
          operator: "ne",
          values: [collections["harbour-tea"]],
        },
        { attribute: "items.variant_id", operator: "in", values: [variants["MUG-MOSS"]?.id] },
      ],
    })

    await goto(`/coupons/${id}/edit-discount`)
    const form = page.getByRole("dialog")
    await form.getByRole("group", { name: "Items left out" }).getByText("Harbour Tea").waitFor()
    await form.getByText("MUG-MOSS").first().waitFor()

    async function toStepRefused() {
      await page.getByRole("tab", { name: "Customers" }).click()
      await page
        .getByText(
          "Choose at least one product, variant, category, collection, tag or type, or leave items out."
        )
        .waitFor()
    }
  })

  it("B15 sets on a product's page which coupons it takes: none, or one of them", async () => {
    const { shop, page, goto } = staff()
    const { id: coupon } = await couponDesk(shop).create({
      code: "MUGS-ONLY",
      discount: percentage(10),
    })
    const id = String(shop.ids.variants["MUG-MOSS"]?.product_id)
    const policy = async () =>
      (await shop.api.admin("GET", `/admin/coupon-products/${id}`)).data.coupon_product
    await goto(`/products/${id}`)
    const card = page.getByRole("region", { name: "Which coupons" })
    await card.getByRole("radio", { name: "Any coupon", checked: true }).waitFor()
    expect(await card.getByRole("button", { name: "Save" }).count()).toBe(0)

    await card.getByRole("radio", { name: "None" }).click()
    await card.getByRole("button", { name: "Save" }).click()
    await card.getByRole("button", { name: "Save" }).waitFor({ state: "detached" })
    expect(await policy()).toMatchObject({ policy: "none" })

    await card.getByRole("radio", { name: "Only these" }).click()
    await card.getByRole("button", { name: "Save" }).click()
    await card.getByText("Choose at least one coupon.").waitFor()
    await pick(page, "Coupons", "MUGS-ONLY")
    await takeShot(page, "product-policy")
    await card.getByRole("button", { name: "Save" }).click()
    await card.getByRole("button", { name: "Save" }).waitFor({ state: "detached" })
    expect(await policy()).toMatchObject({ policy: "listed", coupon_ids: [coupon] })

    await page.reload()
    await card.getByRole("radio", { name: "Only these", checked: true }).waitFor()
    await card.getByText("MUGS-ONLY").waitFor()
    expect(await seriousViolations(card)).toEqual([])
  })

  it("B19 asks for vendors once the settings say where they stand, and makes a coupon for one", async () => {
    const { shop, page, goto } = staff()
    const mug = String(shop.ids.variants["MUG-MOSS"]?.product_id)
    const answer = await shop.api.admin("POST", `/admin/products/${mug}`, {
      metadata: { brand: "Kiln & Co" },
    })
    expect(answer.status).toBe(200)
    await goto("/settings/coupons")
    const key = page.getByRole("textbox", { name: "Where a product's vendor stands" })
    await key.fill("a.b")
    await page.getByRole("button", { name: "Save" }).click()
    await page.getByText("Only letters, digits, hyphens and underscores, 64 at most.").waitFor()
    await key.fill("brand")
    await page.getByRole("button", { name: "Save" }).click()
    await page.getByText("Saved.").waitFor()

    await goto("/coupons/create")
    await page.getByRole("textbox", { name: "Code" }).fill("KILN")
    await page.getByRole("textbox", { name: "Amount off" }).fill("10")
    await page.getByRole("radio", { name: "Chosen items" }).click()
    await pick(page, "Vendors", "Kiln")
    await page.getByText("off all items from the vendor Kiln & Co.").waitFor()
    await takeShot(page, "items-of-vendor")
    await toStep(page, "Dates")
    await page.getByRole("button", { name: "Create coupon" }).click()
    await page.waitForURL(/\/app\/coupons\/coupon_/)
    const id = page.url().split("/").at(-1) ?? ""
    expect((await couponDesk(shop).retrieve(id)).terms.targets).toEqual([
      { attribute: "items.product.metadata.brand", operator: "in", values: ["Kiln & Co"] },
    ])
    await page.getByText("off all items from the vendor Kiln & Co.").first().waitFor()
    await goto("/coupons")
    await page.getByRole("row", { name: "KILN" }).getByText("Kiln & Co").waitFor()
  })
}
