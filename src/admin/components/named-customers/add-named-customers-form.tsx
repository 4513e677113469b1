import { Drawer } from "@medusajs/ui"
import { FormProvider, type UseFormReturn } from "react-hook-form"
import { useTranslation } from "react-i18next"
import type { CouponFormValues } from "../../lib/coupon-form/values"
import { readPeople, type People } from "../../lib/import/people"
import { KeyboundForm } from "../form/keybound-form"
import { FormFooter } from "../modal/form-footer"
import { PeopleFields } from "./people-fields"

type AddNamedCustomersFormProps = {
  form: UseFormReturn<CouponFormValues>
  onSubmit: (people: People) => void
}

/** Asks who is to come on the list. */
export function AddNamedCustomersForm({ form, onSubmit }: AddNamedCustomersFormProps) {
  const { t } = useTranslation("coupons")
  const submit = form.handleSubmit(({ audience }) => onSubmit(readPeople(audience)))
  return (
    <FormProvider {...form}>
      <KeyboundForm onSubmit={() => void submit()} className="flex flex-1 flex-col overflow-hidden">
        <Drawer.Body className="flex flex-col gap-y-6 overflow-y-auto">
          <PeopleFields />
        </Drawer.Body>
        <FormFooter submit={t("named.add")} />
      </KeyboundForm>
    </FormProvider>
  )
}
