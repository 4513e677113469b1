import { createHmac } from "node:crypto"
import { normalizeEmail } from "../../../../domain/identity/normalize-email"
import { personKeys } from "../../../../domain/identity/person-keys"
import type { PersonFacts } from "./load-coupon-facts"
import type { StoreSettings } from "./load-store-settings"

/** A shopper as a cart or an order names them. */
export type Shopper = {
  customer_id: string | null
  has_account: boolean
  account_email: string | null
  cart_email: string | null
}

/** Every form in which coupons may know this shopper; keys are hashed with the store's own key. */
export function identifyPerson(shopper: Shopper, { settings, secret }: StoreSettings): PersonFacts {
  const hash = (text: string) => createHmac("sha256", secret).update(text).digest("base64url")
  const emails = [shopper.account_email, shopper.cart_email]
    .map((email) => (email ? normalizeEmail(email, settings.email) : null))
    .filter((email) => email !== null)
  // As core keeps it, too: its customers and a coupon's own list may know the address by that.
  const typed = [shopper.account_email, shopper.cart_email]
    .map((email) => email?.trim().toLowerCase())
    .filter((email) => email !== undefined)
  return {
    keys: personKeys(shopper, settings.email, hash),
    emails: [...new Set([...emails, ...typed])],
    account_id: shopper.has_account ? shopper.customer_id : null,
  }
}

/** Whether enough is known of a shopper to count anything for them. */
export function isKnown(person: PersonFacts): boolean {
  return person.account_id !== null || person.emails.length > 0
}
