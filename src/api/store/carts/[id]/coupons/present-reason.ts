import type { StoreReason } from "../../../../../contracts/store"
import { refusalMessage } from "../../../../../domain/refusal/message"
import type { Refusal } from "../../../../../domain/refusal/reasons"

/** A public reason with its sentence in the shopper's language. */
export function presentReason(refusal: Refusal, locale: string | undefined): StoreReason {
  return { ...refusal, message: refusalMessage(refusal, locale) }
}
