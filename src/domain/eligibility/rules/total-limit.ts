import { condition, type Rule } from "../rule"

/** Some use has to be left. */
export const totalLimit: Rule = ({ total_limit, used }) =>
  total_limit === null
    ? null
    : condition(
        "total-limit",
        total_limit,
        used,
        used < total_limit ? null : { code: "used_up", params: {} }
      )
