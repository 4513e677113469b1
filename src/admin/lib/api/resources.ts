import { formatDateTime } from "../format/date"
import { formatMoney } from "../format/money"
import type { Named } from "../summary/names"

export type Resource = Named | "coupons" | "customers" | "orders" | "carts" | "campaigns" | "users"

type Row = { id: string; product?: { title: string | null } | null } & Record<
  Exclude<string, "id" | "product">,
  string | null | undefined
>

/** How the lists of Medusa that a coupon refers to are searched, and what their rows are called. */
export const RESOURCES: Record<
  Resource,
  {
    path: string
    rows: string
    /** Of rows that Medusa shows in part. */
    fields?: string
    /** How an id begins, where somebody may have one at hand. */
    prefix?: string
    label: (row: Row, locale: string) => string
  }
> = {
  products: list("/admin/products", "products", "title"),
  variants: {
    path: "/admin/product-variants",
    rows: "variants",
    fields: "id,title,sku,product.title",
    label: ({ id, title, sku, product }) =>
      [product?.title, title, sku].filter(Boolean).join(" · ") || id,
  },
  categories: list("/admin/product-categories", "product_categories", "name"),
  collections: list("/admin/collections", "collections", "title"),
  tags: list("/admin/product-tags", "product_tags", "value"),
  types: list("/admin/product-types", "product_types", "value"),
  shipping_options: list("/admin/shipping-options", "shipping_options", "name"),
  vendors: { path: "/admin/coupon-vendors", rows: "vendors", label: ({ id, name }) => name ?? id },
  groups: list("/admin/customer-groups", "customer_groups", "name"),
  regions: list("/admin/regions", "regions", "name"),
  channels: list("/admin/sales-channels", "sales_channels", "name"),
  campaigns: list("/admin/campaigns", "campaigns", "name"),
  orders: {
    path: "/admin/orders",
    rows: "orders",
    fields: "id,display_id,email",
    prefix: "order_",
    label: ({ display_id, email }) => [`#${display_id}`, email].filter(Boolean).join(" · "),
  },
  carts: {
    path: "/admin/coupon-carts",
    rows: "carts",
    prefix: "cart_",
    label: ({ id, email, customer_name, total, currency_code, created_at }, locale) =>
      [
        customer_name && email ? `${customer_name} (${email})` : (email ?? id),
        formatMoney(total ?? "0", currency_code ?? "", locale),
        formatDateTime(created_at ?? "", locale),
      ].join(" · "),
  },
  coupons: {
    path: "/admin/coupons",
    rows: "coupons",
    prefix: "coupon_",
    label: ({ id, code, name }) => (name && name !== code ? `${code} · ${name}` : (code ?? id)),
  },
  customers: { prefix: "cus_", ...people("/admin/customers", "customers") },
  users: people("/admin/users", "users"),
}

function people(path: string, rows: string) {
  return {
    path,
    rows,
    fields: "id,email,first_name,last_name",
    label: ({ id, email, first_name, last_name }: Row) => {
      const name = [first_name, last_name].filter(Boolean).join(" ")
      return name && email ? `${name} (${email})` : name || email || id
    },
  }
}

function list(path: string, rows: string, name: string) {
  return {
    path,
    rows,
    fields: `id,${name}`,
    label: (row: Row) => row[name] || row.id,
  }
}
