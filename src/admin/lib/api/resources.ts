import type { CouponNames } from "../summary/names"

export type Resource = keyof CouponNames | "customers" | "orders" | "campaigns" | "users"

type Row = { id: string } & Record<string, string | null | undefined>

/** How the lists of Medusa that a coupon refers to are searched, and what their rows are called. */
export const RESOURCES: Record<
  Resource,
  { path: string; rows: string; fields: string; label: (row: Row) => string }
> = {
  products: list("/admin/products", "products", "title"),
  categories: list("/admin/product-categories", "product_categories", "name"),
  collections: list("/admin/collections", "collections", "title"),
  tags: list("/admin/product-tags", "product_tags", "value"),
  types: list("/admin/product-types", "product_types", "value"),
  groups: list("/admin/customer-groups", "customer_groups", "name"),
  regions: list("/admin/regions", "regions", "name"),
  channels: list("/admin/sales-channels", "sales_channels", "name"),
  campaigns: list("/admin/campaigns", "campaigns", "name"),
  orders: {
    path: "/admin/orders",
    rows: "orders",
    fields: "id,display_id,email",
    label: ({ display_id, email }) => [`#${display_id}`, email].filter(Boolean).join(" · "),
  },
  customers: people("/admin/customers", "customers"),
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
