import { Button, Drawer, Label } from "@medusajs/ui"
import { useEffect, useId, useState } from "react"
import { useTranslation } from "react-i18next"
import { readText, together, type ReadEmails } from "../../lib/import/read-emails"
import { FormError } from "../form/form-error"
import { KeyboundForm } from "../form/keybound-form"
import { ResourcePicker } from "../picker/resource-picker"
import { EmailsField } from "./emails-field"
import { FileField } from "./file-field"

const MAX_EMAILS = 50_000
const NONE: ReadEmails = { emails: [], wrong: [] }

export type People = ReadEmails & { customer_ids: string[] }

type AddNamedCustomersFormProps = {
  /** Told whether there is something to lose. */
  onFilled: (isFilled: boolean) => void
  onSubmit: (people: People) => void
}

/** Who is to come on the list: searched, pasted, or from a file. */
export function AddNamedCustomersForm({ onFilled, onSubmit }: AddNamedCustomersFormProps) {
  const { t } = useTranslation("coupons")
  const id = useId()
  const [customerIds, setCustomerIds] = useState<string[]>([])
  const [text, setText] = useState("")
  const [file, setFile] = useState(NONE)
  const [problem, setProblem] = useState("")
  const isFilled = customerIds.length > 0 || text.trim() !== "" || file !== NONE
  useEffect(() => onFilled(isFilled), [isFilled, onFilled])

  const submit = () => {
    const { emails, wrong } = together(readText(text), file)
    if (!isFilled) {
      setProblem(t("errors.customers_required"))
    } else if (emails.length > MAX_EMAILS) {
      setProblem(t("errors.too_many", { max: MAX_EMAILS }))
    } else {
      onSubmit({ customer_ids: customerIds, emails, wrong })
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
            value={customerIds}
            onChange={setCustomerIds}
          />
        </div>
        <EmailsField value={text} onChange={setText} />
        <FileField onRead={(read) => setFile(read ?? NONE)} />
        <div id={`${id}-error`}>
          <FormError message={problem} />
        </div>
      </Drawer.Body>
      <Drawer.Footer>
        <Drawer.Close asChild>
          <Button type="button" size="small" variant="secondary">
            {t("general.cancel")}
          </Button>
        </Drawer.Close>
        <Button type="submit" size="small">
          {t("named.add")}
        </Button>
      </Drawer.Footer>
    </KeyboundForm>
  )
}
