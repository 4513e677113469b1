import type { TFunction } from "i18next"

/** What is needed to speak of a change in the reader's language. */
export type ChangeContext = {
  t: TFunction<"coupons">
  locale: string
  /** The coupon's zone, in which its dates are read. */
  zone: string | null
  /** The name of a product, group, region or the like; its id where it has none. */
  nameOf: (id: string) => string
}
