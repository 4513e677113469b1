import { toast, usePrompt } from "@medusajs/ui"
import { useRef } from "react"
import { useTranslation } from "react-i18next"
import { useLocation, useNavigate } from "react-router-dom"
import type { AdminCoupon } from "../../../contracts/admin-responses"
import { useCouponCommand, useDeleteCoupon, useUpdateCoupon } from "../../lib/api/coupons"
import type { AskingAction, CouponAction } from "../../lib/coupon/available-actions"
import { describeNextStep } from "../../lib/coupon/describe-next-step"
import { toLocale } from "../../lib/format/locale"
import { errorText } from "../../lib/problem/error-text"
import { SAVED } from "../modal/leave-guard"

type Subject = Pick<AdminCoupon, "id" | "code">

/** What was done, and the coupon as it is now where that says what to expect of it. */
type Done = { said: string; coupon?: AdminCoupon }

const LIST = "/coupons"

/** What staff can do with a coupon, each with its confirmation and what is said afterwards. */
export function useCouponActions(): Record<
  Exclude<CouponAction, AskingAction>,
  (coupon: Subject) => Promise<void>
> {
  const { t, i18n } = useTranslation("coupons")
  const prompt = usePrompt()
  const navigate = useNavigate()
  const isList = useLocation().pathname === LIST
  const pause = useCouponCommand("pause")
  const resume = useCouponCommand("resume")
  const restore = useCouponCommand("restore")
  const duplicate = useCouponCommand("duplicate")
  const update = useUpdateCoupon()
  const remove = useDeleteCoupon()

  const isBusy = useRef(false)
  const attempt = async (action: () => Promise<Done>) => {
    // Of a double click the first counts.
    if (isBusy.current) {
      return
    }
    isBusy.current = true
    try {
      const { said, coupon } = await action()
      const description = coupon && describeNextStep(coupon, { t, locale: toLocale(i18n.language) })
      toast.success(said, { description })
    } catch (error) {
      toast.error(t("general.failed"), { description: errorText(t, error) })
    } finally {
      isBusy.current = false
    }
  }

  return {
    edit: async ({ id }) => navigate(`/coupons/${id}/edit`),
    test: async ({ id }) => navigate(`/coupons/${id}/test`),
    publish: ({ id, code }) =>
      attempt(async () => {
        const { coupon } = await update.mutateAsync({ id, publication: "active" })
        return { said: t("actions.published", { code }), coupon }
      }),
    pause: ({ id, code }) =>
      attempt(async () => {
        const { coupon } = await pause.mutateAsync(id)
        return { said: t("actions.paused", { code }), coupon }
      }),
    resume: ({ id, code }) =>
      attempt(async () => {
        const { coupon } = await resume.mutateAsync(id)
        return { said: t("actions.resumed", { code }), coupon }
      }),
    end: async ({ id, code }) => {
      const confirmed = await prompt({
        title: t("actions.end_title", { code }),
        description: t("actions.end_text"),
        confirmText: t("actions.end"),
        cancelText: t("general.cancel"),
      })
      if (confirmed) {
        await attempt(async () => {
          await update.mutateAsync({ id, ends_at: new Date().toISOString() })
          return { said: t("actions.ended", { code }) }
        })
      }
    },
    restore: ({ id, code }) =>
      attempt(async () => {
        const { coupon } = await restore.mutateAsync(id)
        return { said: t("actions.restored", { code }), coupon }
      }),
    duplicate: ({ id }) =>
      attempt(async () => {
        const { coupon } = await duplicate.mutateAsync(id)
        await navigate(`/coupons/${coupon.id}`, { state: SAVED })
        return { said: t("actions.duplicated", { code: coupon.code }) }
      }),
    delete: async ({ id, code }) => {
      const confirmed = await prompt({
        title: t("actions.delete_title", { code }),
        description: t("actions.delete_text"),
        confirmText: t("actions.delete"),
        cancelText: t("general.cancel"),
      })
      if (confirmed) {
        await attempt(async () => {
          await remove.mutateAsync(id)
          if (!isList) {
            await navigate(LIST)
          }
          return { said: t("actions.deleted", { code }) }
        })
      }
    },
  }
}
