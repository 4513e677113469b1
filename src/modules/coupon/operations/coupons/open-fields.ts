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
  is_discreet: boolean
  is_public: boolean
  total_limit: number | null
  priority: number
  translations: Translations
  tags: string[]
}
