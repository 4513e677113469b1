import { useQuery } from "@tanstack/react-query"
import type { AdminOrderEntryListResponse } from "../../../contracts/order-entries"
import { FRESH_MS } from "./coupons"
import { keys } from "./keys"
import { sdk } from "./sdk"

/** The codes typed on the way to an order. */
export function useOrderEntries(orderId: string) {
  return useQuery({
    queryKey: keys.orderEntries(orderId),
    queryFn: () =>
      sdk.client.fetch<AdminOrderEntryListResponse>("/admin/coupon-entries", {
        query: { order_id: orderId },
      }),
    staleTime: FRESH_MS,
  })
}
