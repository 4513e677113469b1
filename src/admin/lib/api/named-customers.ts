import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import type { AdminCouponResponse } from "../../../contracts/admin-responses"
import type { AdminAudienceResponse, ChangeAudience } from "../../../contracts/audience"
import { refreshCoupons } from "./coupons"
import { keys } from "./keys"
import { sdk } from "./sdk"

/** The people on a coupon's list. */
export function useNamedCustomers(couponId: string, query: { limit: number; offset: number }) {
  return useQuery({
    queryKey: keys.namedCustomers(couponId, query),
    queryFn: () =>
      sdk.client.fetch<AdminAudienceResponse>(`/admin/coupons/${couponId}/audience`, { query }),
    placeholderData: keepPreviousData,
  })
}

/** Puts people on the list, or takes them off it. */
export function useChangeNamedCustomers(couponId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: Partial<ChangeAudience>) =>
      sdk.client.fetch<AdminCouponResponse>(`/admin/coupons/${couponId}/audience`, {
        method: "POST",
        body,
      }),
    onSuccess: () => refreshCoupons(client),
  })
}
