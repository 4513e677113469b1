import { Button, toast } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { AdminCouponProduct, SetCouponProduct } from "../../../contracts/coupon-products"
import { useSetCouponProduct } from "../../lib/api/coupon-products"
import { errorText } from "../../lib/problem/error-text"
import { FormError } from "../form/form-error"
import { LabelledPicker } from "../picker/labelled-picker"
import { SettingsChoice } from "../settings/settings-choice"

const POLICIES = ["any", "none", "listed"] as const

/** The choice between all coupons, none, and a list of them. */
export function ProductPolicyForm({ saved }: { saved: AdminCouponProduct }) {
  const { t } = useTranslation("coupons")
  const [policy, setPolicy] = useState(saved.policy)
  const [listed, setListed] = useState(saved.coupon_ids)
  const [isChecked, setChecked] = useState(false)
  const set = useSetCouponProduct(saved.product_id)

  const body: SetCouponProduct = policy === "listed" ? { policy, coupon_ids: listed } : { policy }
  const before = saved.policy === "listed" ? saved.coupon_ids : []
  const isDirty =
    policy !== saved.policy || (policy === "listed" && listed.join() !== before.join())
  const isMissing = policy === "listed" && !listed.length
  const submit = () => {
    setChecked(true)
    if (!isMissing) {
      set.mutate(body, { onSuccess: () => toast.success(t("form.saved")) })
    }
  }
  return (
    <form
      noValidate
      className="flex flex-col gap-y-4 px-6 py-4"
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <SettingsChoice
        label={t("widgets.policy.label")}
        value={policy}
        onChange={setPolicy}
        choices={POLICIES.map((value) => ({
          value,
          label: t(`widgets.policy.${value}`),
          description: t(`widgets.policy.${value}_text`),
        }))}
      />
      {policy === "listed" && (
        <LabelledPicker
          resource="coupons"
          label={t("widgets.policy.coupons")}
          hint={t("widgets.policy.coupons_hint")}
          value={listed}
          onChange={setListed}
          error={isChecked && isMissing ? t("widgets.policy.required") : null}
        />
      )}
      <FormError message={errorText(t, set.error)} />
      {isDirty && (
        <div>
          <Button type="submit" size="small" isLoading={set.isPending}>
            {t("general.save")}
          </Button>
        </div>
      )}
    </form>
  )
}
