import { toast, usePrompt } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminCouponView } from "../../../../contracts/coupon-views"
import { useDeleteView } from "../../../lib/api/coupon-views"
import { errorText } from "../../../lib/problem/error-text"

/** Deletes a view once it is confirmed. */
export function useDeleteViewPrompt(): (view: AdminCouponView) => Promise<void> {
  const { t } = useTranslation("coupons")
  const prompt = usePrompt()
  const remove = useDeleteView()
  return async ({ id, name }) => {
    const confirmed = await prompt({
      title: t("views.delete_title", { name }),
      description: t("views.delete_text"),
      confirmText: t("actions.delete"),
      cancelText: t("general.cancel"),
    })
    if (confirmed) {
      remove.mutate(id, {
        onSuccess: () => toast.success(t("views.deleted", { name })),
        onError: (error) => toast.error(t("general.failed"), { description: errorText(t, error) }),
      })
    }
  }
}
