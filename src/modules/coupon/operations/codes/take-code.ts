import { type MedusaError } from "@medusajs/framework/utils"
import { normalForm } from "../../../../domain/code/normal-form"
import { firstRow, type Sql } from "../../sql/sql"
import { problemError } from "../../problem-error"

type CodeOfPromotion = { code: string; promotion_id: string }

/** @throws MedusaError invalid_data when the code cannot be one, or anybody holds it already, in any spelling */
export async function takeCodeForCoupon(
  sql: Sql,
  input: { code: string; coupon_id: string }
): Promise<string> {
  const normal_form = requireNormalForm(input.code)
  const taken = await firstRow(
    sql,
    `insert into coupon_code (normal_form, code, coupon_id, promotion_ids)
     values (:normal_form, :code, :coupon_id, '{}')
     on conflict (normal_form) do update set code = excluded.code
     where coupon_code.coupon_id = excluded.coupon_id
     returning normal_form`,
    { ...input, normal_form }
  )
  if (!taken) {
    throw codeTaken(input.code)
  }
  return normal_form
}

/** Gives up a coupon's code, e.g. for another one before the first use. */
export async function releaseCodeOfCoupon(
  sql: Sql,
  input: { code: string; coupon_id: string }
): Promise<void> {
  await sql.raw(
    `delete from coupon_code where normal_form = :normal_form and coupon_id = :coupon_id`,
    { normal_form: requireNormalForm(input.code), coupon_id: input.coupon_id }
  )
}

/**
 * Native promotions may share a normal form among themselves, as core allows, never with a coupon.
 * @throws MedusaError invalid_data when a coupon holds the code, in any spelling
 */
export async function takeCodeForPromotion(sql: Sql, input: CodeOfPromotion): Promise<void> {
  if (!(await enterCodeOfPromotion(sql, input))) {
    throw codeTaken(input.code)
  }
}

/** Gives false where a coupon holds the code. */
export async function enterCodeOfPromotion(sql: Sql, input: CodeOfPromotion): Promise<boolean> {
  const normal_form = normalForm(input.code)
  if (normal_form === null) {
    return true
  }
  const taken = await firstRow(
    sql,
    `insert into coupon_code (normal_form, code, promotion_ids)
     values (:normal_form, :code, array[cast(:promotion_id as text)])
     on conflict (normal_form) do update set
       promotion_ids = array_append(
         array_remove(coupon_code.promotion_ids, cast(:promotion_id as text)), cast(:promotion_id as text))
     where coupon_code.coupon_id is null
     returning normal_form`,
    { ...input, normal_form }
  )
  return taken !== null
}

/** The last native promotion that gives a code up frees it. */
export async function releaseCodeOfPromotion(
  sql: Sql,
  input: { code: string; promotion_id: string }
): Promise<void> {
  const normal_form = normalForm(input.code)
  if (normal_form === null) {
    return
  }
  await sql.raw(
    `update coupon_code set promotion_ids = array_remove(promotion_ids, cast(:promotion_id as text))
     where normal_form = :normal_form and coupon_id is null`,
    { normal_form, promotion_id: input.promotion_id }
  )
  await sql.raw(
    `delete from coupon_code
     where normal_form = :normal_form and coupon_id is null and cardinality(promotion_ids) = 0`,
    { normal_form }
  )
}

function requireNormalForm(code: string): string {
  const form = normalForm(code)
  if (form === null) {
    throw problemError(
      { code: "coupon_code_invalid", path: "code" },
      "A code needs 1 to 64 visible characters; blanks and hyphens do not count."
    )
  }
  return form
}

function codeTaken(code: string): MedusaError {
  return problemError(
    { code: "coupon_code_taken", path: "code" },
    `The code ${code} is taken already, perhaps in another spelling. Choose a different one.`
  )
}
