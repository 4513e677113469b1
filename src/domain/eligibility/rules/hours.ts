import { hoursText } from "../../hours/hours-text"
import { condition, type Rule } from "../rule"

/** The coupon's hours have to be open; asked only where it has some. */
export const hours: Rule = ({ hours, hours_state, time_zone }) => {
  if (!hours_state) {
    return null
  }
  const { is_open, changes_at } = hours_state
  const opens_at = changes_at?.toISOString() ?? null
  return condition(
    "hours",
    hours.map(hoursText),
    is_open ? "open" : opens_at,
    is_open ? null : { code: "outside_hours", params: { opens_at, time_zone } }
  )
}
