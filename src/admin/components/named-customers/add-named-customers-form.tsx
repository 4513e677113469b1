import { Drawer, Label } from "@medusajs/ui"
import { useId, useState } from "react"
import { useTranslation } from "react-i18next"
import { FormError } from "../form/form-error"
import { KeyboundForm } from "../form/keybound-form"
import { ResourcePicker } from "../picker/resource-picker"
import { EmailsField } from "./emails-field"
import { FileField } from "./file-field"
import type { People, usePeople } from "./use-people"
import { FormFooter } from "../modal/form-footer"

const MAX_EMAILS = 50_000
type AddNamedCustomersFormProps = {
  people: ReturnType<typeof usePeople>
  onSubmit: (people: People) => void
}

/** Who is to come on the list: searched, pasted, or from a file. */
export function AddNamedCustomersForm({ people, onSubmit }: AddNamedCustomersFormProps) {
  const { t } = useTranslation("coupons")
  const id = useId()
  const [problem, setProblem] = useState("")

  const submit = () => {
    const read = people.read()
    if (!people.isFilled) {
      setProblem(t("errors.customers_required"))
    } else if (read.emails.length > MAX_EMAILS) {
      setProblem(t("errors.too_many", { max: MAX_EMAILS }))
    } else {
      onSubmit(read)
    }
  }

  return (
    <KeyboundForm onSubmit={submit} className="flex flex-1 flex-col overflow-hidden">
      <Drawer.Body className="flex flex-col gap-y-6 overflow-y-auto">
        <div className="flex flex-col gap-y-2">
          <Label id={`${id}-label`} htmlFor={id} size="small" weight="plus">
            {t("form.audience.customers")}
          </Label>
          <ResourcePicker
            resource="customers"
            aria={{
              id,
              "aria-labelledby": `${id}-label`,
              "aria-describedby": `${id}-error`,
              "aria-invalid": problem !== "",
            }}
            value={people.customerIds}
            onChange={people.setCustomerIds}
          />
        </div>
        <EmailsField value={people.text} onChange={people.setText} />
        <FileField onRead={people.setFile} />
        <div id={`${id}-error`}>
          <FormError message={problem} />
        </div>
      </Drawer.Body>
      <FormFooter submit={t("named.add")} />
    </KeyboundForm>
  )
}
