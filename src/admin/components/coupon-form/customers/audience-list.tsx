import { Hint } from "@medusajs/ui"
import { useWatch } from "react-hook-form"
import { useTranslation } from "react-i18next"
import type { CouponFormValues } from "../../../lib/coupon-form/values"
import { useEditedCoupon } from "../../form/edited-coupon-context"
import { PeopleFields } from "../../named-customers/people-fields"
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
  return <PeopleFields />
}
