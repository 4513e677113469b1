const ROOT = "medusa-plugin-coupons"

/** Names of what is kept in the query cache; `all` of a kind covers each of its members. */
export const keys = {
  coupons: { all: [ROOT, "coupons"] },
  list: (query: object) => [ROOT, "coupons", "list", query],
  count: (query: object) => [ROOT, "coupons", "count", query],
  tags: [ROOT, "coupons", "tags"],
  coupon: (id: string) => [ROOT, "coupons", "detail", id],
  warnings: (id: string) => [ROOT, "coupons", "warnings", id],
  warningsOfNew: (body: object | null) => [ROOT, "coupons", "warnings", "new", body],
  redemptions: (id: string, query: object) => [ROOT, "coupons", "redemptions", id, query],
  redemptionsOf: (query: object) => [ROOT, "coupons", "redemptions-of", query],
  orderEntries: (orderId: string) => [ROOT, "coupons", "order-entries", orderId],
  namedCustomers: (id: string, query: object) => [ROOT, "coupons", "named-customers", id, query],
  history: (kind: string, id: string, query: object) => [ROOT, "coupons", kind, id, query],
  groupSize: (id: string) => [ROOT, "options", "groups", "size", id],
  suggestedCode: [ROOT, "suggested-code"],
  codeAvailability: (code: string) => [ROOT, "code-availability", code],
  couponProduct: (productId: string) => [ROOT, "coupon-products", productId],
  views: [ROOT, "views"],
  settings: [ROOT, "settings"],
  storeCurrencies: [ROOT, "store-currencies"],
  optionsOf: (resource: string) => [ROOT, "options", resource],
  options: (resource: string, query: object) => [ROOT, "options", resource, query],
} as const
