import { Switch } from "@medusajs/ui"
import { useController } from "react-hook-form"
import type { CouponFormValues } from "../../../lib/coupon-form/values"
import type { Companion } from "../../../../domain/terms/companions"

type AllowsSwitchProps = { companion: Companion; labelledBy: string }

/** Whether the coupon being typed lets such a one be on its order. */
export function AllowsSwitch({ companion, labelledBy }: AllowsSwitchProps) {
  const { field } = useController<CouponFormValues, `combines_with.${Companion}`>({
    name: `combines_with.${companion}`,
  })
  return (
    <Switch
      ref={field.ref}
      aria-labelledby={labelledBy}
      checked={field.value}
      onCheckedChange={field.onChange}
    />
  )
}
