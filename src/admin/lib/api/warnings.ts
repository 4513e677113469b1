import { keepPreviousData, useQuery } from "@tanstack/react-query"
import type { AdminCouponWarningsResponse, CouponToCheckInput } from "../../../contracts/warnings"
import { FRESH_MS } from "./coupons"
import { keys } from "./keys"
import { request } from "./request"

/** What is worth a look in a coupon. */
export function useCouponWarnings(id: string) {
  return useQuery({
    queryKey: keys.warnings(id),
    queryFn: () => request<AdminCouponWarningsResponse>(`/admin/coupons/${id}/warnings`),
    staleTime: FRESH_MS,
  })
}

/** The same of a coupon that is being typed; nothing is asked of one that could not be made yet. */
export function useWarningsOfNew(body: CouponToCheckInput | null) {
  return useQuery({
    queryKey: keys.warningsOfNew(body),
    queryFn: () =>
      request<AdminCouponWarningsResponse>("/admin/coupons/warnings", {
        method: "POST",
        body: body ?? {},
      }),
    placeholderData: keepPreviousData,
    enabled: body !== null,
    retry: false,
  })
}
