import { Container, Heading, Text } from "@medusajs/ui"
import { useId } from "react"
import { useTranslation } from "react-i18next"
import { useCoupons } from "../../lib/api/coupons"
import { LoadError } from "../layout/load-error"
import { CouponOfPromotion } from "./coupon-of-promotion"
import { MakeCoupon } from "./make-coupon"

/** On the page of a native promotion: its coupon, or the way to make it one. */
export function PromotionCoupon({ promotionId }: { promotionId: string }) {
  const { t } = useTranslation("coupons")
  const id = useId()
  const { data, isPending, isError, error, refetch } = useCoupons({ promotion_id: promotionId })
  const coupon = data?.coupons[0]
  const content = () => {
    if (isError) {
      return (
        <LoadError title={t("general.not_loaded")} error={error} onRetry={() => void refetch()} />
      )
    }
    if (isPending) {
      return <Text className="px-6 py-4">{t("general.loading")}</Text>
    }
    return coupon ? <CouponOfPromotion coupon={coupon} /> : <MakeCoupon promotionId={promotionId} />
  }
  return (
    <Container role="region" aria-labelledby={id} className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading id={id} level="h2">
          {t("widget.title")}
        </Heading>
      </div>
      {content()}
    </Container>
  )
}
