import { couponDesk, percentage } from "../../support/coupons"
import { draftDesk } from "../../support/draft-desk"
import { nativePromotion } from "../../support/native-promotion"
import { type Shop } from "../../support/shop-suite"
import { database } from "../../support/tables"

/** More than a card on one of Medusa's pages shows. */
const MORE = ["A", "B", "C", "D", "E"]
/** With the others more than the first page of the list shows. */
const PLAIN = 12
/** More than the first page of a coupon's list shows. */
const LISTED = [..."abcdefghijk", "guest"].map((name) => `${name}@example.com`)

/** Coupons of many kinds in one campaign, and a draft order with the first version of one. */
export async function historyCoupons(shop: Shop) {
  const desk = couponDesk(shop)
  const { admin } = shop.api
  const group = String(shop.ids.groups.vip)
  const product = String(Object.values(shop.ids.products)[0])
  const customer = String(shop.ids.customers["vip@example.com"])

  for (let number = 1; number <= PLAIN; number++) {
    await desk.create({ code: `PLAIN-${number}`, discount: percentage(5) })
  }
  const tea = await desk.create({
    code: "TEA",
    discount: percentage(5),
    total_limit: 3,
    tags: ["autumn"],
  })
  const draft = await draftDesk(shop).create({ "SENCHA-100": 1 }, { promo_codes: ["TEA"] })
  await desk.update(tea.id, { discount: percentage("12.5") })
  for (const name of ["Tea", "Green tea", "Sencha", "Autumn tea"]) {
    await desk.update(tea.id, { name })
  }
  const listed = await desk.create({
    code: "LISTED",
    discount: percentage(10),
    tags: ["autumn"],
    named_customers: { customer_ids: [customer], emails: LISTED },
  })
  const twice = await desk.create({
    code: "TWICE",
    discount: percentage(10),
    per_customer_limit: 2,
    total_limit: 50,
    audience: { group_ids: [group] },
  })
  const native = await nativePromotion(shop, "BEFORE", 10)
  await database(shop)("promotion").where({ id: native }).update({ limit: 5, used: 2 })
  const before = await desk.create({ promotion_id: native })
  const all = await desk.create({ code: "EVERYWHERE", discount: percentage(7), total_limit: 1000 })
  for (const code of MORE) {
    await desk.create({
      code: `MORE-${code}`,
      discount: percentage(5, { target: "items" }),
      targets: [{ attribute: "items.product.id", values: [product] }],
      audience: { group_ids: [group] },
    })
  }
  const last = await desk.create({
    code: "FIVE",
    discount: percentage(5, { target: "items" }),
    targets: [{ attribute: "items.product.id", values: [product] }],
  })
  const { data } = await admin("POST", "/admin/campaigns", {
    name: "Autumn",
    campaign_identifier: "autumn",
  })
  const campaign = String(data.campaign.id)
  const { coupons } = (await admin("GET", "/admin/coupons?limit=50")).data
  await admin("POST", `/admin/campaigns/${campaign}/promotions`, {
    add: coupons
      .filter(({ id }: { id: string }) => id !== last.id)
      .map(({ promotion_id }: { promotion_id: string }) => promotion_id),
  })
  return { coupons: { tea, listed, twice, before, all }, draft, group, product, customer, campaign }
}
