import { BUDGET_KEY, budgetPeriod } from "./budget-shares"

/**
 * The budgets of `coupon`, each with what is used of it in the period of `:now`; per customer the most
 * under any key of a person.
 */
export const budgetStates = (personKeys: string) => `
  case when coupon.budgets = '[]' then '[]' else (
    select jsonb_agg(
      each.budget || jsonb_build_object('used', cast(coalesce(counter.used, 0) as text))
      order by each.place
    )
    from jsonb_array_elements(coupon.budgets) with ordinality each (budget, place)
    cross join lateral (
      select max(taken.used) as used from coupon_budget_use taken
      where taken.coupon_id = coupon.id and taken.budget = ${BUDGET_KEY}
        and taken.period = ${budgetPeriod("cast(:now as timestamptz)")}
        and taken.person_key = any(
          case each.budget ->> 'per' when 'customer' then ${personKeys} else array[''] end
        )
    ) counter
  ) end`
