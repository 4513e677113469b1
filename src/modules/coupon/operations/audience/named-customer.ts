/** Somebody as they are named: an account, or whoever has this e-mail, as it was given, in lower case. */
export type NamedCustomer =
  { customer_id: string; email: null } | { customer_id: null; email: string }

/** A person on a coupon's own list; named both ways, they have one line with both. */
export type NamedLine = { customer_id: string | null; email: string | null }

/** The ids and the addresses among them. */
export function namedKeys(customers: NamedCustomer[]): { ids: string[]; emails: string[] } {
  return {
    ids: customers.map(({ customer_id }) => customer_id).filter((id) => id !== null),
    emails: customers.map(({ email }) => email).filter((email) => email !== null),
  }
}
