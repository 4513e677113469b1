import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import type {
  AdminRedemption,
  AdminRedemptionListResponse,
} from "../../../contracts/admin-responses"
import type { ListRedemptionsQuery } from "../../../contracts/redemption-list"
import { FRESH_MS, refreshCoupons } from "./coupons"
import { keys } from "./keys"
import { request } from "./request"

export function useRedemptions(couponId: string, query: { limit: number; offset: number }) {
  return useQuery({
    queryKey: keys.redemptions(couponId, query),
    queryFn: () =>
      request<AdminRedemptionListResponse>(`/admin/coupons/${couponId}/redemptions`, {
        query,
      }),
    placeholderData: keepPreviousData,
    staleTime: FRESH_MS,
  })
}

type RedemptionsQuery = Pick<ListRedemptionsQuery, "customer_id" | "order_id" | "limit" | "offset">

/** The uses of all coupons by a customer, or on an order; newest first. */
export function useRedemptionsOf(query: RedemptionsQuery) {
  return useQuery({
    queryKey: keys.redemptionsOf(query),
    queryFn: () => request<AdminRedemptionListResponse>("/admin/coupon-redemptions", { query }),
    placeholderData: keepPreviousData,
    staleTime: FRESH_MS,
  })
}

export function useReverseRedemption() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ id, reason }: { id: string; reason: string }) =>
      request<{ redemption: AdminRedemption }>(`/admin/coupon-redemptions/${id}/reverse`, {
        method: "POST",
        body: { reason },
      }),
    onSuccess: () => refreshCoupons(client),
  })
}
