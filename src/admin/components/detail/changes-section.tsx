import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { AdminCoupon } from "../../../contracts/admin-responses"
import { useChanges } from "../../lib/api/history"
import { statesOf } from "../../lib/change/states-of"
import { useChangeContext } from "../../lib/change/use-change-context"
import { PagedSection } from "../layout/paged-section"
import { ChangeEntry } from "./change-entry"

const PAGE_SIZE = 5

/** Who changed what of the coupon, and when. */
export function ChangesSection({ coupon }: { coupon: AdminCoupon }) {
  const { t } = useTranslation("coupons")
  const [offset, setOffset] = useState(0)
  const query = useChanges(coupon.id, { limit: PAGE_SIZE, offset })
  const changes = query.data?.changes ?? []
  const context = useChangeContext(changes.flatMap(statesOf), coupon.time_zone)
  return (
    <PagedSection
      title={t("changes.title")}
      errorTitle={t("changes.error_title")}
      query={query}
      page={query.data}
      onPage={(page) => setOffset(page * PAGE_SIZE)}
    >
      <ol className="divide-y">
        {changes.map((change) => (
          <ChangeEntry key={change.id} change={change} context={context} />
        ))}
      </ol>
    </PagedSection>
  )
}
