import { useQuery } from "@tanstack/react-query"
import type { AdminOrderEntryListResponse } from "../../../contracts/order-entries"
import { FRESH_MS } from "./coupons"
import { keys } from "./keys"
import { request } from "./request"

/** The codes typed on the way to an order. */
export function useOrderEntries(orderId: string) {
  return useQuery({
    queryKey: keys.orderEntries(orderId),
    queryFn: () =>
      request<AdminOrderEntryListResponse>("/admin/coupon-entries", {
        query: { order_id: orderId },
      }),
    staleTime: FRESH_MS,
  })
}
