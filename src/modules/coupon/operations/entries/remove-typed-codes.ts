import { normalForm } from "../../../../domain/code/normal-form"
import type { Sql } from "../../sql/sql"
import { findCouponCodes } from "../codes/find-coupon-codes"
import { removeEntries } from "./change-entries"

/** Takes codes off a cart or draft, in any spelling. Gives them as their coupons have them, and others as typed. */
export async function removeTypedCodes(
  sql: Sql,
  scope_id: string,
  typed: string[]
): Promise<string[]> {
  const forms = typed.map(normalForm)
  const known = forms.filter((form) => form !== null)
  await removeEntries(sql, scope_id, known)
  const codes = new Map(
    (await findCouponCodes(sql, known)).map(({ normal_form, code }) => [normal_form, code])
  )
  return typed.map((code, index) => codes.get(forms[index] ?? "") ?? code)
}
