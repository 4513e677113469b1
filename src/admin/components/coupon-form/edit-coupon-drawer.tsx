import { Drawer } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"
import { useCoupon } from "../../lib/api/coupons"
import { useStoreCurrencies } from "../../lib/api/store-currencies"
import { FormSkeleton } from "../form/form-skeleton"
import { LoadError } from "../layout/load-error"
import { DrawerHeader } from "../modal/drawer-header"
import { useRouteModal } from "../modal/use-route-modal"
import { BinnedNotice } from "./binned-notice"
import { EditCouponForm } from "./edit-coupon-form"

type EditCouponDrawerProps = {
  title: string
  /** Beginnings of the paths of the fields shown. */
  fields: readonly string[]
  children: ReactNode
}

/** A part of a coupon, to be changed, beside its page. */
export function EditCouponDrawer({ title, fields, children }: EditCouponDrawerProps) {
  const { t } = useTranslation("coupons")
  const { id = "" } = useParams()
  const { modal, content: shell } = useRouteModal(`/coupons/${id}`)
  const coupon = useCoupon(id)
  const currencies = useStoreCurrencies()
  const error = coupon.error ?? currencies.error
  const content = () => {
    if (!coupon.data || !currencies.data) {
      return error ? (
        <LoadError
          title={t("form.error_title")}
          error={error}
          onRetry={() => void Promise.all([coupon.refetch(), currencies.refetch()])}
        />
      ) : (
        <FormSkeleton />
      )
    }
    return coupon.data.coupon.deleted_at ? (
      <BinnedNotice coupon={coupon.data.coupon} />
    ) : (
      <EditCouponForm coupon={coupon.data.coupon} currencies={currencies.data} fields={fields}>
        {children}
      </EditCouponForm>
    )
  }
  return (
    <Drawer {...modal}>
      <Drawer.Content aria-describedby={undefined} {...shell}>
        <DrawerHeader>
          <Drawer.Title>{title}</Drawer.Title>
        </DrawerHeader>
        {content()}
      </Drawer.Content>
    </Drawer>
  )
}
