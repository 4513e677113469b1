import { inAmerica } from "./places"
import type { Shop } from "./shop-suite"

/** Draft orders as staff handle them over the admin API. */
export function draftDesk({ ids, api }: Shop) {
  const { admin } = api
  const path = (id: string, rest = "") => `/admin/draft-orders/${id}${rest}`
  const lines = (items: Record<string, number>) =>
    Object.entries(items).map(([sku, quantity]) => ({
      variant_id: ids.variants[sku]?.id,
      quantity,
    }))
  return {
    post: (items: Record<string, number>, fields: object = {}) =>
      admin("POST", "/admin/draft-orders", {
        ...inAmerica({ ids }),
        sales_channel_id: ids.sales_channel_id,
        email: "draft@example.com",
        items: lines(items),
        ...fields,
      }),
    /** Gives the draft's id. */
    async create(items: Record<string, number>, fields: object = {}): Promise<string> {
      const { status, data } = await this.post(items, fields)
      expect({ status, data }).toMatchObject({ status: 200, data: { draft_order: {} } })
      return data.draft_order.id
    },
    begin: (id: string) => admin("POST", path(id, "/edit")),
    addItems: (id: string, items: Record<string, number>) =>
      admin("POST", path(id, "/edit/items"), { items: lines(items) }),
    addCodes: (id: string, ...promo_codes: string[]) =>
      admin("POST", path(id, "/edit/promotions"), { promo_codes }),
    removeCodes: (id: string, ...promo_codes: string[]) =>
      admin("DELETE", path(id, "/edit/promotions"), { promo_codes }),
    confirm: (id: string) => admin("POST", path(id, "/edit/confirm")),
    cancel: (id: string) => admin("DELETE", path(id, "/edit")),
    convert: (id: string) => admin("POST", path(id, "/convert-to-order")),
    /** What the order takes off, without tax. */
    discount: async (id: string): Promise<number> =>
      (await admin("GET", `/admin/orders/${id}?fields=total,discount_subtotal`)).data.order
        .discount_subtotal,
  }
}
