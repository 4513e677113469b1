import type { FieldPath } from "react-hook-form"
import type en from "../../i18n/en.json"
import type { CouponFormValues } from "./values"

type PluralFree<K> = K extends `${infer Base}_${"one" | "other" | "zero"}` ? Base : K

export type IssueKey = PluralFree<keyof (typeof en)["errors"]>

/** Something to correct before the form can be sent: where, which text, and its values. */
export type FormIssue = {
  path: FieldPath<CouponFormValues>
  key: IssueKey
  params?: Record<string, string | number>
}

/** What the checks need to know beside the form. */
export type CheckContext = {
  /** Digits after the decimal point, of each currency of the store. */
  digits: Record<string, number>
  /** Uses so far. */
  used: number
  now: Date
  /** The end as it was; one that has passed may stay. */
  previous_end: string | null
  /** Whether it was for all items without choosing any, which the form may leave as it is. */
  takes_all_items: boolean
  /** Whether people can still be put on the list of named customers here. */
  can_name_customers: boolean
}
