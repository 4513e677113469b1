import { Hint } from "@medusajs/ui"
import { useWatch } from "react-hook-form"
import { useTranslation } from "react-i18next"
import type { CouponFormValues } from "../../lib/coupon-form/values"
import { useEditedCoupon } from "../form/edited-coupon-context"
import { TextField } from "../form/text-field"
import { PickerField } from "../picker/picker-field"
import { GroupsField } from "./groups-field"

/** The customers or groups that the choice above asks for. */
export function AudienceList() {
  const { t } = useTranslation("coupons")
  const isEdit = useEditedCoupon() !== null
  const kind = useWatch<CouponFormValues, "audience.kind">({ name: "audience.kind" })
  if (kind === "groups") {
    return <GroupsField />
  }
  if (kind === "everyone") {
    return null
  }
  if (isEdit) {
    return <Hint>{t("form.audience.named_later")}</Hint>
  }
  return (
    <>
      <PickerField
        name="audience.customer_ids"
        resource="customers"
        label={t("form.audience.customers")}
      />
      <TextField
        name="audience.emails"
        label={t("form.audience.emails")}
        hint={t("form.audience.emails_hint")}
        optional
        multiline
      />
    </>
  )
}
