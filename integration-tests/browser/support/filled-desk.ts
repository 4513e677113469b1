import { couponDesk, fixed, percentage } from "../../support/coupons"
import { type Shop } from "../../support/shop-suite"
import { shopper } from "../../support/shopper"
import { isBound } from "./buy"

/** A desk with something on every page: a campaign, a list, a group, an order, changes. */
export async function filledDesk(shop: Shop) {
  const desk = couponDesk(shop)
  const { admin } = shop.api
  const { groups, customers, products } = shop.ids
  const customer = String(customers["vip@example.com"])
  const tea = await desk.create({
    code: "AUTUMN26",
    name: "Autumn tea",
    description: "10 % off everything until the end of the year.",
    comment: "Agreed with marketing.",
    discount: percentage(8),
    total_limit: 500,
    ends_at: "2099-12-31T22:59:00Z",
    time_zone: "Europe/Berlin",
  })
  await desk.update(tea.id, { discount: percentage(10), per_customer_limit: 2 })
  const vip = await desk.create({
    code: "VIP-SENCHA",
    name: "Sencha for VIPs",
    discount: fixed("5", "usd", { target: "items", allocation: "across" }),
    targets: [{ attribute: "items.product.id", values: Object.values(products).slice(0, 2) }],
    audience: { group_ids: [String(groups.vip)] },
  })
  const named = await desk.create({
    code: "THANK-YOU",
    name: "For our first customers",
    discount: percentage(15),
    named_customers: { customer_ids: [customer], emails: ["friend@example.com"] },
  })
  await desk.create({ code: "SUMMER", discount: percentage(20), audience: { history: "existing" } })
  const over = await desk.create({ code: "PAUSED", discount: percentage(20) })
  await desk.pause(over.id)
  const { data } = await admin("POST", "/admin/campaigns", {
    name: "Autumn",
    campaign_identifier: "autumn",
  })
  await admin("POST", `/admin/campaigns/${data.campaign.id}/promotions`, {
    add: [tea.promotion_id],
  })
  const guest = shopper(shop)
  const cart = await guest.cart({ "SENCHA-100": 2 })
  await guest.enter(cart, "autumn 26", "summer")
  await guest.readyToPay(cart)
  const answer = await guest.complete(cart)
  expect(answer.data).toHaveProperty("order.id")
  await isBound(shop, tea.id)
  return {
    tea,
    vip,
    named,
    customer,
    order: answer.data.order as { id: string; display_id: number },
    campaign: String(data.campaign.id),
    group: String(groups.vip),
    product: String(Object.values(products)[0]),
  }
}
