import { useCouponCount } from "../../lib/api/coupon-count"
import { useCoupons } from "../../lib/api/coupons"
import { toRequest, type ListQuery } from "../../lib/list/list-query"
import { NEWEST_FIRST, writeSorting } from "../../lib/list/sorting"
import { PAGE_SIZE } from "./use-list-state"

/** A page of the list, and how many coupons there are on all of them. */
export function useCouponList(query: ListQuery, offset: number) {
  const request = toRequest(query)
  const page = useCoupons({
    order: writeSorting(NEWEST_FIRST),
    ...request,
    limit: PAGE_SIZE,
    offset,
  })
  // Of very many the list tells only that there are more: they are counted behind it.
  const isMore = page.data?.is_count_exact === false
  const counted = useCouponCount(request, isMore)
  const count = (isMore && counted.data?.count) || page.data?.count || 0
  return { ...page, coupons: page.data?.coupons ?? [], count }
}
