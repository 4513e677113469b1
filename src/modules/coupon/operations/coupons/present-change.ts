import type {
  AdminCouponChange,
  LoggedCustomers,
  LoggedFields,
} from "../../../../contracts/changes"
import type { FoundCustomer } from "../audience/find-customers"
import type { NamedCustomer } from "../audience/named-customer"

/** The row of a coupon names its campaign by id alone. */
type LoggedRow = Omit<LoggedFields, "campaign"> & { campaign_id?: string | null }
type Nameless = { count: number; customers: NamedCustomer[] }

/** A row of `coupon_change`, with the name of who did it. */
export type ChangeRow = {
  id: string
  coupon_id: string
  actor_id: string | null
  actor_name: string | null
  created_at: Date
} & (
  | { kind: "audience"; before: null; after: { added: Nameless; removed: Nameless } }
  | {
      kind: Exclude<AdminCouponChange["kind"], "audience">
      before: LoggedRow | null
      after: LoggedRow | null
    }
)

/** The names of whom and what entries mention, as they are now. */
export type ChangeNames = { customers: Map<string, FoundCustomer>; campaigns: Map<string, string> }

const INSTANTS = ["starts_at", "ends_at", "deleted_at"] as const

/**
 * An entry of the audit log as the admin API shows it. Customers and campaigns are logged by
 * id and get their names here, so that a customer who was erased has none.
 */
export function presentChange(
  row: ChangeRow,
  { customers, campaigns }: ChangeNames
): AdminCouponChange {
  const { id, coupon_id, actor_id } = row
  const entry = {
    id,
    coupon_id,
    actor: actor_id ? { id: actor_id, name: row.actor_name ?? actor_id } : null,
    created_at: row.created_at.toISOString(),
  }
  if (row.kind === "audience") {
    const { added, removed } = row.after
    const after = { added: named(added, customers), removed: named(removed, customers) }
    return { ...entry, kind: row.kind, before: null, after }
  }
  const { kind, before, after } = row
  return {
    ...entry,
    kind,
    before: fieldsOf(before, campaigns),
    after: fieldsOf(after, campaigns),
  }
}

function named({ count, customers }: Nameless, known: Map<string, FoundCustomer>): LoggedCustomers {
  return {
    count,
    customers: customers.map(({ customer_id, email }) => ({
      customer_id,
      email,
      name: null,
      ...(customer_id ? known.get(customer_id) : undefined),
    })),
  }
}

/** The database writes instants in its own way; the API has one. */
function fieldsOf(row: LoggedRow | null, campaigns: Map<string, string>): LoggedFields | null {
  if (!row) {
    return null
  }
  const { campaign_id: id, ...fields } = row
  const instants = INSTANTS.filter((field) => typeof fields[field] === "string").map((field) => [
    field,
    new Date(String(fields[field])).toISOString(),
  ])
  return {
    ...fields,
    ...(Object.fromEntries(instants) as LoggedFields),
    ...(id !== undefined && { campaign: id ? { id, name: campaigns.get(id) ?? id } : null }),
  }
}
