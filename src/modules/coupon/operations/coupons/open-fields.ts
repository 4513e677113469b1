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
  is_discreet: boolean
  is_public: boolean
  total_limit: number | null
  priority: number
  translations: Translations
  tags: string[]
}

/** As the columns take them: an array would be one of PostgreSQL's own. */
export function openColumns<Fields extends Partial<OpenFields>>({ hours, ...fields }: Fields) {
  return { ...fields, ...(hours && { hours: JSON.stringify(hours) }) }
}
