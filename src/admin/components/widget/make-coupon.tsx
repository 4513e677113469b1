import { Alert, Button, Text, toast } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useCreateCoupon } from "../../lib/api/coupons"
import { errorText } from "../../lib/problem/error-text"

/** Makes a coupon of a native promotion, or says why that cannot be. */
export function MakeCoupon({ promotionId }: { promotionId: string }) {
  const { t } = useTranslation("coupons")
  const create = useCreateCoupon()
  const make = () =>
    create.mutate(
      { promotion_id: promotionId },
      { onSuccess: ({ coupon }) => toast.success(t("widget.made", { code: coupon.code })) }
    )
  return (
    <div className="flex flex-col items-start gap-y-3 px-6 py-4">
      <Text size="small" className="text-ui-fg-subtle">
        {t("widget.none")}
      </Text>
      {create.isError && (
        <Alert variant="warning" role="alert" className="w-full">
          <p>{t("widget.refused")}</p>
          <p>{errorText(t, create.error)}</p>
        </Alert>
      )}
      <Button
        type="button"
        size="small"
        variant="secondary"
        isLoading={create.isPending}
        onClick={make}
      >
        {t("widget.make")}
      </Button>
    </div>
  )
}
