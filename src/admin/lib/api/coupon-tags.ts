import { useQuery } from "@tanstack/react-query"
import type { AdminCouponTag, AdminCouponTagListResponse } from "../../../contracts/tags"
import { FRESH_MS } from "./coupons"
import { keys } from "./keys"
import { request } from "./request"

const NONE: AdminCouponTag[] = []

/** The tags that coupons have, the most used first. */
export function useCouponTags(enabled = true) {
  const { data, isPending, isError } = useQuery({
    queryKey: keys.tags,
    queryFn: () => request<AdminCouponTagListResponse>("/admin/coupons/tags"),
    staleTime: FRESH_MS,
    enabled,
  })
  return { tags: data?.tags ?? NONE, isPending, isError }
}
