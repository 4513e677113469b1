import { toast } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminCouponView } from "../../../../contracts/coupon-views"
import { useSaveView } from "../../../lib/api/coupon-views"
import { errorText } from "../../../lib/problem/error-text"
import type { ListRequest } from "../../../lib/list/list-query"

/** Lets a view keep what the list shows now. */
export function useOverwriteView(): (view: AdminCouponView, query: ListRequest) => void {
  const { t } = useTranslation("coupons")
  const save = useSaveView()
  return ({ id, name }, query) =>
    save.mutate(
      { id, query },
      {
        onSuccess: () => toast.success(t("views.saved", { name })),
        onError: (error) => toast.error(t("general.failed"), { description: errorText(t, error) }),
      }
    )
}
