import { MedusaError } from "@medusajs/framework/utils"
import { refusalMessage } from "../../../../domain/refusal/message"
import type { Refusal } from "../../../../domain/refusal/reasons"

const PREFIX = "coupon_"

/** A refusal where the API has to answer with an error; `code` is the reason's, prefixed. */
export function refusalError(refusal: Refusal, code: string): MedusaError {
  return new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    `${code}: ${refusalMessage(refusal)}`,
    `${PREFIX}${refusal.code}`
  )
}

/** Whether an error's code says that a coupon was refused. */
export function isRefusalCode(code: unknown): boolean {
  return typeof code === "string" && code.startsWith(PREFIX)
}
