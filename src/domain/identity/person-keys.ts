import { AS_TYPED, normalizeEmail, type EmailPolicy } from "./normalize-email"

/**
 * Every key under which a use by this person counts, sorted; empty when nobody is known. An address
 * counts as typed, too, so that it stays the same one when the store changes its policy.
 * Guests have customer ids too, a new one each time, so only an account's id is a key.
 */
export function personKeys(
  person: {
    customer_id: string | null
    has_account: boolean
    account_email: string | null
    cart_email: string | null
  },
  policy: EmailPolicy,
  hash: (text: string) => string
): string[] {
  const names = [person.account_email, person.cart_email]
    .flatMap((email) => [policy, AS_TYPED].map((each) => email && normalizeEmail(email, each)))
    .filter((email) => email !== null && email !== "")
    .map((email) => `email:${email}`)

  if (person.has_account && person.customer_id) {
    names.push(`account:${person.customer_id}`)
  }
  return [...new Set(names)].map(hash).sort()
}
