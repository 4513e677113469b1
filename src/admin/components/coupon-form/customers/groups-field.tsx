import { useState } from "react"
import { useFormContext, useWatch } from "react-hook-form"
import { useTranslation } from "react-i18next"
import type { CreatedGroup } from "../../../lib/api/customer-groups"
import type { CouponFormValues } from "../../../lib/coupon-form/values"
import { PickerField } from "../../picker/picker-field"
import { AddGroup } from "./add-group"
import { ChosenGroups } from "./chosen-groups"
import { EmptyGroupNote } from "./empty-group-note"

const NAME = "audience.group_ids"

/** The groups whose customers may use it: searched, or made on the spot. */
export function GroupsField() {
  const { t } = useTranslation("coupons")
  const { getValues, setValue, formState } = useFormContext<CouponFormValues>()
  const picked = useWatch<CouponFormValues, typeof NAME>({ name: NAME })
  const [created, setCreated] = useState<CreatedGroup[]>([])
  const pick = (group: CreatedGroup) => {
    setCreated([...created, group])
    setValue(NAME, [...getValues(NAME), group.id], {
      shouldDirty: true,
      shouldValidate: formState.isSubmitted,
    })
  }
  return (
    <div className="flex flex-col gap-y-3">
      <PickerField name={NAME} resource="groups" label={t("form.audience.group_ids")} />
      <ChosenGroups />
      <AddGroup onCreated={pick} />
      <div role="status" className="flex flex-col gap-y-1 empty:hidden">
        {created
          .filter(({ id }) => picked.includes(id))
          .map((group) => (
            <EmptyGroupNote key={group.id} group={group} />
          ))}
      </div>
    </div>
  )
}
