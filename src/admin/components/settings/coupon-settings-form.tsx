import { Button, Hint, Input, Label, toast } from "@medusajs/ui"
import { useId, useState } from "react"
import { useTranslation } from "react-i18next"
import type { CouponSettings } from "../../../contracts/settings"
import { errorMessage } from "../../lib/api/error-message"
import { useUpdateCouponSettings } from "../../lib/api/settings"
import { isCouponCount } from "../../lib/coupon/is-coupon-count"
import { toCount } from "../../lib/coupon-form/text"
import { FormError } from "../form/form-error"
import { SwitchBox } from "../form/switch-box"
import { LeaveGuard } from "../modal/leave-guard"
import { CombiningSettings } from "./combining-settings"

/** What counts for all coupons of the store. */
export function CouponSettingsForm({ settings }: { settings: CouponSettings }) {
  const { t } = useTranslation("coupons")
  const id = useId()
  const update = useUpdateCouponSettings()
  const [max, setMax] = useState(String(settings.max_coupons_per_order ?? ""))
  const [email, setEmail] = useState(settings.email)
  const { application_order, max_coupons_per_item } = settings
  const [combining, setCombining] = useState({ application_order, max_coupons_per_item })
  const [isWrong, setWrong] = useState(false)

  const isDirty =
    combining.application_order !== settings.application_order ||
    combining.max_coupons_per_item !== settings.max_coupons_per_item ||
    toCount(max) !== settings.max_coupons_per_order ||
    email.ignore_plus_tags !== settings.email.ignore_plus_tags ||
    email.ignore_dots !== settings.email.ignore_dots

  const submit = () => {
    setWrong(!isCouponCount(max))
    if (isCouponCount(max)) {
      update.mutate(
        { ...combining, max_coupons_per_order: toCount(max), email },
        { onSuccess: () => toast.success(t("form.saved")) }
      )
    }
  }

  return (
    <form
      noValidate
      className="px-6 py-4"
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <div className="flex max-w-2xl flex-col gap-y-6">
        <CombiningSettings
          value={combining}
          onChange={(change) => setCombining({ ...combining, ...change })}
        />
        <div className="flex max-w-xs flex-col gap-y-2">
          <Label htmlFor={id} size="small" weight="plus">
            {t("settings.per_order")}
          </Label>
          <Input
            id={id}
            inputMode="numeric"
            autoComplete="off"
            value={max}
            onChange={(event) => setMax(event.target.value)}
            aria-invalid={isWrong}
            aria-describedby={`${id}-hint`}
          />
          <Hint id={`${id}-hint`} variant={isWrong ? "error" : "info"}>
            {isWrong ? t("settings.per_order_range") : t("settings.per_order_hint")}
          </Hint>
        </div>
        <SwitchBox
          label={t("settings.plus_tags")}
          hint={t("settings.plus_tags_text")}
          checked={email.ignore_plus_tags}
          onChange={(ignore_plus_tags) => setEmail({ ...email, ignore_plus_tags })}
        />
        <SwitchBox
          label={t("settings.dots")}
          hint={t("settings.dots_text")}
          checked={email.ignore_dots}
          onChange={(ignore_dots) => setEmail({ ...email, ignore_dots })}
        />
        <FormError message={errorMessage(update.error)} />
        <div>
          <Button type="submit" size="small" isLoading={update.isPending}>
            {t("general.save")}
          </Button>
        </div>
      </div>
      <LeaveGuard isDirty={isDirty} />
    </form>
  )
}
