import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import type {
  AdminAudienceChangeResponse,
  AdminAudienceResponse,
  ChangeAudience,
} from "../../../contracts/audience"
import { refreshCoupons } from "./coupons"
import { keys } from "./keys"
import { request } from "./request"

type ListQuery = { limit: number; offset: number; q?: string }

/** The people on a coupon's list, or those of them that are searched. */
export function useNamedCustomers(couponId: string, query: ListQuery) {
  return useQuery({
    queryKey: keys.namedCustomers(couponId, query),
    queryFn: () => request<AdminAudienceResponse>(`/admin/coupons/${couponId}/audience`, { query }),
    placeholderData: keepPreviousData,
  })
}

/** Takes people off the list. */
export function useRemoveNamedCustomers(couponId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (remove: ChangeAudience["remove"]) => change(couponId, { remove }),
    onSuccess: () => refreshCoupons(client),
  })
}

/** Puts up to 1000 people on the list. */
export function sendNamedCustomers(
  couponId: string,
  add: ChangeAudience["add"]
): Promise<AdminAudienceChangeResponse> {
  return change(couponId, { add })
}

function change(couponId: string, body: Partial<ChangeAudience>) {
  return request<AdminAudienceChangeResponse>(`/admin/coupons/${couponId}/audience`, {
    method: "POST",
    body,
  })
}
