import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { AdminCoupon } from "../../../contracts/admin-responses"
import { useVersions } from "../../lib/api/history"
import { useChangeContext } from "../../lib/change/use-change-context"
import { PagedSection } from "../layout/paged-section"
import { VersionEntry } from "./version-entry"

const PAGE_SIZE = 3

/** The versions of what the coupon gives, each with what it changed and how often it was used. */
export function VersionsSection({ coupon }: { coupon: AdminCoupon }) {
  const { t } = useTranslation("coupons")
  const [offset, setOffset] = useState(0)
  // One more than is shown: what the last one changed is told against the one before it.
  const query = useVersions(coupon.id, { limit: PAGE_SIZE + 1, offset })
  const versions = query.data?.versions ?? []
  const context = useChangeContext(
    versions.map(({ terms }) => terms),
    coupon.time_zone
  )
  return (
    <PagedSection
      title={t("versions.title")}
      errorTitle={t("versions.error_title")}
      query={query}
      page={query.data && { ...query.data, limit: PAGE_SIZE }}
      onPage={(page) => setOffset(page * PAGE_SIZE)}
    >
      <ol className="divide-y">
        {versions.slice(0, PAGE_SIZE).map((version, index) => (
          <VersionEntry
            key={version.version}
            version={version}
            previous={versions[index + 1]}
            context={context}
          />
        ))}
      </ol>
    </PagedSection>
  )
}
