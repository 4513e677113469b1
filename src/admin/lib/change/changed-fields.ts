import type { LoggedFields } from "../../../contracts/changes"
import type { ChangeContext } from "./change-context"
import { CHANGED_FIELDS, describeField, type ChangedField } from "./describe-field"

/** A field that changed, as it was and as it is, in words. */
export type FieldChange = { field: ChangedField; before: string; after: string }

/** What differs between two states of a coupon, as far as both sides say. */
export function changedFields(
  before: LoggedFields,
  after: LoggedFields,
  context: ChangeContext
): FieldChange[] {
  return CHANGED_FIELDS.filter(
    // Terms from before a field was there say nothing of it, which is what none says.
    (field) => JSON.stringify(before[field] ?? null) !== JSON.stringify(after[field] ?? null)
  ).map((field) => ({
    field,
    before: describeField(field, before, context),
    after: describeField(field, after, context),
  }))
}
