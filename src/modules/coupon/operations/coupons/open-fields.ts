import type { Budget } from "../../../../domain/budget/budget"
import type { Hours } from "../../../../domain/hours/hours"
import type { Translations } from "../../../../domain/texts/texts-in"

/** The fields of a coupon that stay open for its whole life. */
export type OpenFields = {
  name: string
  description: string | null
  comment: string | null
  publication: "draft" | "active" | "paused"
  starts_at: Date | null
  ends_at: Date | null
  time_zone: string | null
  hours: Hours[]
  budgets: Budget[]
  is_discreet: boolean
  is_public: boolean
  is_staff_only: boolean
  total_limit: number | null
  priority: number
  translations: Translations
  tags: string[]
}

/** As the columns take them: an array would be one of PostgreSQL's own. */
export function openColumns<Fields extends Partial<OpenFields>>({
  hours,
  budgets,
  ...fields
}: Fields) {
  return {
    ...fields,
    ...(hours && { hours: JSON.stringify(hours) }),
    ...(budgets && { budgets: JSON.stringify(budgets) }),
  }
}
