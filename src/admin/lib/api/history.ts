import { keepPreviousData, useQuery } from "@tanstack/react-query"
import type { AdminCouponChangeListResponse } from "../../../contracts/changes"
import type { AdminCouponVersionListResponse } from "../../../contracts/versions"
import { FRESH_MS } from "./coupons"
import { keys } from "./keys"
import { request } from "./request"

type PageQuery = { limit: number; offset: number }

/** Who changed what of a coupon, the newest first. */
export function useChanges(couponId: string, query: PageQuery) {
  return useHistory<AdminCouponChangeListResponse>(couponId, "changes", query)
}

/** The versions of a coupon's terms, the newest first. */
export function useVersions(couponId: string, query: PageQuery) {
  return useHistory<AdminCouponVersionListResponse>(couponId, "versions", query)
}

function useHistory<Response>(couponId: string, kind: "changes" | "versions", query: PageQuery) {
  return useQuery({
    queryKey: keys.history(kind, couponId, query),
    queryFn: () => request<Response>(`/admin/coupons/${couponId}/${kind}`, { query }),
    placeholderData: keepPreviousData,
    staleTime: FRESH_MS,
  })
}
