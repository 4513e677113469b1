import type { FoundWay } from "../../../../contracts/list-choices"
import type { CouponStatus } from "../../../../domain/status/coupon-status"
import type { Search } from "../../sql/matches-search"
import type { PersonWithGroups } from "../facts/find-person"

/** What the list is filtered by; product and person as everything that a coupon may know them by. */
export type CouponFilters = {
  ids?: string[]
  promotion_ids?: string[]
  /** Any part of code or name, whatever the case. */
  search?: Search
  statuses?: CouponStatus[]
  with_deleted?: boolean
  tags?: string[]
  created_by?: string[]
  discount_types?: string[]
  audiences?: string[]
  group_ids?: string[]
  campaign_ids?: string[]
  /** The product's ids, by the attributes of target rules. */
  product?: Record<string, string[]>
  person?: PersonWithGroups
  ways?: FoundWay[]
  ends_before?: Date
  ends_after?: Date
}
