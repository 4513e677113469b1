import { DEFAULT_SETTINGS } from "../../../contracts/default-settings"
import { useCouponForm } from "./use-coupon-form"
import { emptyForm } from "./values"

const EMPTY = emptyForm({ ...DEFAULT_SETTINGS.new_coupons, code: "", currency: "", time_zone: "" })
const NOBODY = { ...EMPTY, audience: { ...EMPTY.audience, kind: "named" as const } }

const ofTheList = (path: string) => path.startsWith("audience.")

/** What the coupon form asks of the people on the list, alone. */
export function useListForm() {
  return useCouponForm({ defaultValues: NOBODY, currencies: [], shows: ofTheList })
}
