import { Drawer, Hint, Label, Textarea, toast } from "@medusajs/ui"
import { useId, useState } from "react"
import { useTranslation } from "react-i18next"
import type { AdminRedemption } from "../../../contracts/admin-responses"
import { errorText } from "../../lib/problem/error-text"
import { useReverseRedemption } from "../../lib/api/redemptions"
import { FormError } from "../form/form-error"
import { KeyboundForm } from "../form/keybound-form"
import { DrawerHeader } from "../modal/drawer-header"
import { GuardedDrawer } from "../modal/guarded-drawer"
import { FormFooter } from "../modal/form-footer"

type GiveBackDrawerProps = { redemption: AdminRedemption; onClose: () => void }

/** Gives one use back, with the reason. */
export function GiveBackDrawer({ redemption, onClose }: GiveBackDrawerProps) {
  const { t } = useTranslation("coupons")
  const id = useId()
  const reverse = useReverseRedemption()
  const [reason, setReason] = useState("")
  const [isMissing, setMissing] = useState(false)

  const submit = () => {
    setMissing(!reason.trim())
    if (reason.trim()) {
      reverse.mutate(
        { id: redemption.id, reason: reason.trim() },
        {
          onSuccess: () => {
            toast.success(t("redemptions.given_back"))
            onClose()
          },
        }
      )
    }
  }

  return (
    <GuardedDrawer isDirty={reason.trim() !== ""} onClose={onClose}>
      <DrawerHeader>
        <Drawer.Title>{t("redemptions.give_back_title")}</Drawer.Title>
        <Drawer.Description className="text-ui-fg-subtle txt-small">
          {t("redemptions.give_back_text")}
        </Drawer.Description>
      </DrawerHeader>
      <KeyboundForm onSubmit={submit} className="flex flex-1 flex-col overflow-hidden">
        <Drawer.Body className="flex flex-col gap-y-2 overflow-y-auto">
          <Label htmlFor={id} size="small" weight="plus">
            {t("redemptions.reason")}
          </Label>
          <Textarea
            id={id}
            rows={3}
            maxLength={500}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
            aria-invalid={isMissing}
            aria-describedby={`${id}-hint`}
          />
          <Hint id={`${id}-hint`} variant={isMissing ? "error" : "info"}>
            {isMissing ? t("redemptions.reason_required") : t("redemptions.reason_hint")}
          </Hint>
          <FormError message={errorText(t, reverse.error)} />
        </Drawer.Body>
        <FormFooter submit={t("redemptions.give_back")} isPending={reverse.isPending} />
      </KeyboundForm>
    </GuardedDrawer>
  )
}
