import { useTranslation } from "react-i18next"
import { useCouponProduct } from "../../lib/api/coupon-products"
import { isForbidden } from "../../lib/api/is-forbidden"
import { ProductPolicyForm } from "./product-policy-form"
import { WidgetCard } from "./widget-card"

/** Which coupons a product takes, to be seen and set. */
export function ProductPolicyCard({ productId }: { productId: string }) {
  const { t } = useTranslation("coupons")
  const { data, isPending, error, refetch } = useCouponProduct(productId)
  if (isForbidden(error)) {
    return null
  }
  return (
    <WidgetCard
      title={t("widgets.policy.title")}
      isPending={isPending}
      error={error}
      onRetry={() => void refetch()}
    >
      {() => data && <ProductPolicyForm key={productId} saved={data.coupon_product} />}
    </WidgetCard>
  )
}
