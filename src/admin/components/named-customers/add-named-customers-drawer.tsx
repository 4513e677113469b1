import { Button, Drawer, Hint, Label, Textarea, toast } from "@medusajs/ui"
import { useId, useState } from "react"
import { useTranslation } from "react-i18next"
import { errorMessage } from "../../lib/api/error-message"
import { useChangeNamedCustomers } from "../../lib/api/named-customers"
import { toEmails } from "../../lib/coupon-form/text"
import { FormError } from "../form/form-error"
import { KeyboundForm } from "../form/keybound-form"
import { GuardedDrawer } from "../modal/guarded-drawer"
import { ResourcePicker } from "../picker/resource-picker"

type AddNamedCustomersDrawerProps = { couponId: string; onClose: () => void }

/** Puts customers, or addresses of people without an account, on the list. */
export function AddNamedCustomersDrawer({ couponId, onClose }: AddNamedCustomersDrawerProps) {
  const { t } = useTranslation("coupons")
  const id = useId()
  const change = useChangeNamedCustomers(couponId)
  const [customerIds, setCustomerIds] = useState<string[]>([])
  const [emails, setEmails] = useState("")
  const [isMissing, setMissing] = useState(false)

  const submit = () => {
    const add = { customer_ids: customerIds, emails: toEmails(emails) }
    const isEmpty = !add.customer_ids.length && !add.emails.length
    setMissing(isEmpty)
    if (!isEmpty) {
      change.mutate(
        { add },
        {
          onSuccess: () => {
            toast.success(t("named.added"))
            onClose()
          },
        }
      )
    }
  }

  return (
    <GuardedDrawer isDirty={customerIds.length > 0 || emails.trim() !== ""} onClose={onClose}>
      <Drawer.Header>
        <Drawer.Title>{t("named.add_title")}</Drawer.Title>
        <Drawer.Description className="text-ui-fg-subtle txt-small">
          {t("named.add_text")}
        </Drawer.Description>
      </Drawer.Header>
      <KeyboundForm onSubmit={submit} className="flex flex-1 flex-col overflow-hidden">
        <Drawer.Body className="flex flex-col gap-y-2 overflow-y-auto">
          <Label id={`${id}-label`} htmlFor={id} size="small" weight="plus">
            {t("form.audience.customers")}
          </Label>
          <ResourcePicker
            resource="customers"
            aria={{
              id,
              "aria-labelledby": `${id}-label`,
              "aria-describedby": `${id}-error`,
              "aria-invalid": isMissing,
            }}
            value={customerIds}
            onChange={setCustomerIds}
          />
          <Label htmlFor={`${id}-emails`} size="small" weight="plus" className="mt-4">
            {t("form.audience.emails")}
          </Label>
          <Textarea
            id={`${id}-emails`}
            rows={4}
            value={emails}
            onChange={(event) => setEmails(event.target.value)}
            aria-describedby={`${id}-hint`}
          />
          <Hint id={`${id}-hint`}>{t("form.audience.emails_hint")}</Hint>
          <div id={`${id}-error`}>
            <FormError
              message={isMissing ? t("errors.customers_required") : errorMessage(change.error)}
            />
          </div>
        </Drawer.Body>
        <Drawer.Footer>
          <Drawer.Close asChild>
            <Button type="button" size="small" variant="secondary">
              {t("general.cancel")}
            </Button>
          </Drawer.Close>
          <Button type="submit" size="small" isLoading={change.isPending}>
            {t("named.add")}
          </Button>
        </Drawer.Footer>
      </KeyboundForm>
    </GuardedDrawer>
  )
}
