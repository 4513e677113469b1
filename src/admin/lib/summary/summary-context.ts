import type { TFunction } from "i18next"
import type { NamesOf } from "./names"

/** What is needed to speak of a coupon in the reader's language. */
export type SummaryContext = {
  t: TFunction<"coupons">
  locale: string
  namesOf: NamesOf
}
