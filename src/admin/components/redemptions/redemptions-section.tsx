import { Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { AdminCoupon, AdminRedemption } from "../../../contracts/admin-responses"
import { useRedemptions } from "../../lib/api/redemptions"
import { PagedSection } from "../layout/paged-section"
import { GiveBackDrawer } from "./give-back-drawer"
import { RedemptionsTable } from "./redemptions-table"
import { useUsesAnchor } from "./uses-anchor"

const PAGE_SIZE = 10

/** The orders that used it. */
export function RedemptionsSection({ coupon }: { coupon: AdminCoupon }) {
  const { t } = useTranslation("coupons")
  const [offset, setOffset] = useState(0)
  const [givenBack, setGivenBack] = useState<AdminRedemption | null>(null)
  const query = useRedemptions(coupon.id, { limit: PAGE_SIZE, offset })
  const anchor = useUsesAnchor(!query.isPending)
  return (
    <>
      <PagedSection
        title={t("redemptions.title")}
        errorTitle={t("redemptions.error_title")}
        query={query}
        page={query.data}
        onPage={(page) => setOffset(page * PAGE_SIZE)}
        isCounted
        anchor={anchor}
        empty={
          <>
            <Text size="small" weight="plus" leading="compact">
              {t("redemptions.empty_title")}
            </Text>
            <Text size="small" className="text-ui-fg-subtle">
              {t("redemptions.empty_text")}
            </Text>
          </>
        }
      >
        {query.data && (
          <RedemptionsTable
            redemptions={query.data.redemptions}
            withTax={coupon.terms.discount.is_tax_inclusive}
            onGiveBack={setGivenBack}
          />
        )}
      </PagedSection>
      {givenBack && <GiveBackDrawer redemption={givenBack} onClose={() => setGivenBack(null)} />}
    </>
  )
}
