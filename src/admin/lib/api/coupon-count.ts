import { useQuery } from "@tanstack/react-query"
import type { AdminCouponCountResponse } from "../../../contracts/admin-responses"
import type { ListRequest } from "../list/list-query"
import { FRESH_MS } from "./coupons"
import { keys } from "./keys"
import { request } from "./request"

/** How many coupons there are, however many: the list itself counts only so far. */
export function useCouponCount({ order: _, ...query }: ListRequest, enabled: boolean) {
  return useQuery({
    queryKey: keys.count(query),
    queryFn: () => request<AdminCouponCountResponse>("/admin/coupons/count", { query }),
    staleTime: FRESH_MS,
    enabled,
  })
}
