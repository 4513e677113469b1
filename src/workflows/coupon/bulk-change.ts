import type { BulkCoupons } from "../../contracts/bulk"
import { MAX_TAGS } from "../../contracts/tags"
import { distinctTags, withoutTags } from "../../domain/tags/distinct-tags"
import type { CouponLifecycle } from "../../modules/promotion/lifecycle"
import { switchPublication } from "../../modules/promotion/lifecycle/switch-publication"
import { problemError } from "../../modules/coupon/problem-error"

type Change = (lifecycle: CouponLifecycle, id: string) => Promise<void>

/** What a bulk action does to one coupon. */
export function bulkChange(body: BulkCoupons): Change {
  switch (body.action) {
    case "pause":
      return (lifecycle, id) => lifecycle.update(id, { publication: switchPublication("paused") })
    case "resume":
      return (lifecycle, id) => lifecycle.update(id, { publication: switchPublication("active") })
    case "delete":
      return (lifecycle, id) => lifecycle.bin([id])
    case "restore":
      return (lifecycle, id) => lifecycle.restore([id])
    case "set_end": {
      const ends_at = body.ends_at === null ? null : new Date(body.ends_at)
      return (lifecycle, id) => lifecycle.update(id, { ends_at })
    }
    case "add_tags":
      return (lifecycle, id) =>
        lifecycle.update(id, { tags: (current) => addTags(current, body.tags) })
    case "remove_tags":
      return (lifecycle, id) =>
        lifecycle.update(id, { tags: (current) => withoutTags(current, body.tags) })
  }
}

function addTags(current: string[], added: string[]): string[] {
  const tags = distinctTags([...current, ...added])
  if (tags.length > MAX_TAGS) {
    throw problemError(
      { code: "coupon_too_many_tags", path: "tags" },
      `A coupon has at most ${MAX_TAGS} tags.`
    )
  }
  return tags
}
