import { Button, toast } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { CouponSettings } from "../../../contracts/settings"
import { errorText } from "../../lib/problem/error-text"
import { useUpdateCouponSettings } from "../../lib/api/settings"
import { FormError } from "../form/form-error"
import { LeaveGuard } from "../modal/leave-guard"
import { ChannelSettings } from "./channel-settings"
import { ClassSettings } from "./class-settings"
import { CombiningSettings } from "./combining-settings"
import { EmailSettings } from "./email-settings"
import { NewCouponSettings } from "./new-coupon-settings"
import { SettingsCount } from "./settings-count"
import { SettingsText } from "./settings-text"
import { useSettingsDraft } from "./use-settings-draft"

/** What counts for all coupons of the store. */
export function CouponSettingsForm({ settings }: { settings: CouponSettings }) {
  const { t } = useTranslation("coupons")
  const update = useUpdateCouponSettings()
  const { draft, change, typed, type, errors, isDirty, finished } = useSettingsDraft(settings)

  const submit = () => {
    const changed = finished()
    if (changed) {
      update.mutate(changed, { onSuccess: () => toast.success(t("form.saved")) })
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
        <CombiningSettings value={draft} onChange={change} />
        <SettingsCount
          label={t("settings.per_order")}
          hint={t("settings.per_order_hint")}
          error={errors.per_order}
          value={typed.per_order}
          onChange={(per_order) => type({ per_order })}
        />
        <ClassSettings
          values={typed.per_class}
          errors={errors.per_class}
          onChange={(some) => type({ per_class: { ...typed.per_class, ...some } })}
        />
        <SettingsText
          label={t("settings.vendor_key")}
          hint={t("settings.vendor_key_hint")}
          error={errors.vendor_key}
          value={typed.vendor_key}
          onChange={(vendor_key) => type({ vendor_key })}
        />
        <ChannelSettings
          value={draft.closed_sales_channel_ids}
          onChange={(closed_sales_channel_ids) => change({ closed_sales_channel_ids })}
        />
        <EmailSettings
          value={draft.email}
          onChange={(email) => change({ email: { ...draft.email, ...email } })}
        />
        <NewCouponSettings
          value={draft.new_coupons}
          onChange={(some) => change({ new_coupons: { ...draft.new_coupons, ...some } })}
          perCustomer={typed.per_customer}
          perCustomerError={errors.per_customer}
          onPerCustomer={(per_customer) => type({ per_customer })}
        />
        <FormError message={errorText(t, update.error)} />
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
