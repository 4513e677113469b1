import { useEffect } from "react"
import { useCouponCount } from "../../lib/api/coupon-count"
import { useCoupons } from "../../lib/api/coupons"
import { toRequest, type ListQuery } from "../../lib/list/list-query"
import { existingOffset, PAGE_SIZE } from "../../lib/list/paging"
import { NEWEST_FIRST, writeSorting } from "../../lib/list/sorting"

/**
 * A page of the list, and how many coupons there are on all of them.
 * `turnTo` is called where the page asked for is not there (any more).
 */
export function useCouponList(query: ListQuery, offset: number, turnTo: (offset: number) => void) {
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
  const coupons = page.data?.coupons ?? []

  const isKnown = page.isSuccess && !page.isFetching && !(isMore && counted.isPending)
  const existing = isKnown && !coupons.length ? existingOffset(offset, count) : offset
  useEffect(() => {
    if (existing !== offset) {
      turnTo(existing)
    }
  })
  // Until the last page is there, it must not look as if nothing was found.
  const isBeyond = !coupons.length && count > 0
  return { ...page, isPending: page.isPending || isBeyond, coupons, count }
}
