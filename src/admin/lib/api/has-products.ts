import { useQuery } from "@tanstack/react-query"
import type { AttributeRule } from "../../../domain/terms/terms"
import { toProductQuery } from "../coupon-form/product-query"
import { keys } from "./keys"
import { MAX_IDS } from "./options"
import { request } from "./request"

/** Whether the store has a product that matches the chosen items; null while, and where, that is not known. */
export function useHasProducts(rules: AttributeRule[]): boolean | null {
  const matching = toProductQuery(rules)
  const query = { ...matching, limit: 1, fields: "id" }
  const isAskable = Object.values(matching ?? {}).every((ids) => ids.length <= MAX_IDS)
  const { data } = useQuery({
    queryKey: keys.options("products", query),
    queryFn: () => request<{ count: number }>("/admin/products", { query }),
    enabled: matching !== null && isAskable,
  })
  return data ? data.count > 0 : null
}
