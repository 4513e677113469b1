import { Container, Heading, Text } from "@medusajs/ui"
import { useId, useState } from "react"
import { useTranslation } from "react-i18next"
import type { AdminCoupon, AdminRedemption } from "../../../contracts/admin-responses"
import { useRedemptions } from "../../lib/api/redemptions"
import { LoadError } from "../layout/load-error"
import { GiveBackDrawer } from "./give-back-drawer"
import { RedemptionsTable } from "./redemptions-table"
import { useUsesAnchor } from "./uses-anchor"

const PAGE_SIZE = 10
const CARD = "focus-visible:shadow-borders-focus scroll-mt-3 divide-y p-0 outline-none"

/** The orders that used it. */
export function RedemptionsSection({ coupon }: { coupon: AdminCoupon }) {
  const { t } = useTranslation("coupons")
  const [offset, setOffset] = useState(0)
  const [givenBack, setGivenBack] = useState<AdminRedemption | null>(null)
  const { data, isPending, isError, error, refetch } = useRedemptions(coupon.id, {
    limit: PAGE_SIZE,
    offset,
  })
  const titleId = useId()
  const anchor = useUsesAnchor(!isPending)
  const content = () => {
    if (isError) {
      return (
        <LoadError
          title={t("redemptions.error_title")}
          error={error}
          onRetry={() => void refetch()}
        />
      )
    }
    if (isPending) {
      return <Text className="px-6 py-8 text-center">{t("general.loading")}</Text>
    }
    return data.count ? (
      <RedemptionsTable
        page={data}
        withTax={coupon.terms.discount.is_tax_inclusive}
        onPage={(page) => setOffset(page * PAGE_SIZE)}
        onGiveBack={setGivenBack}
      />
    ) : (
      <div className="px-6 py-12 text-center">
        <Text size="small" weight="plus" leading="compact">
          {t("redemptions.empty_title")}
        </Text>
        <Text size="small" className="text-ui-fg-subtle">
          {t("redemptions.empty_text")}
        </Text>
      </div>
    )
  }
  return (
    <Container {...anchor} role="region" aria-labelledby={titleId} className={CARD}>
      <div className="px-6 py-4">
        <Heading id={titleId} level="h2">
          {t("redemptions.title")}
        </Heading>
      </div>
      {content()}
      {givenBack && <GiveBackDrawer redemption={givenBack} onClose={() => setGivenBack(null)} />}
    </Container>
  )
}
