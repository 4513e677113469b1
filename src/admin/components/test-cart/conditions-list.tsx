import { Heading } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminCoupon } from "../../../contracts/admin-responses"
import type { TraceCondition } from "../../../domain/explain/trace"
import type { AttributeRule } from "../../../domain/terms/terms"
import { useCouponNames } from "../../lib/api/coupon-names"
import { useOptionsById } from "../../lib/api/options"
import type { Resource } from "../../lib/api/resources"
import { askedOf } from "../../lib/coupon/asked-of"
import { describeCondition, texts } from "../../lib/coupon/describe-condition"
import { describeRule } from "../../lib/coupon/describe-rule"
import { readAskedRule, readFoundRule } from "../../lib/coupon/read-rule"
import { toLocale } from "../../lib/format/locale"
import { factsOfCoupon } from "../../lib/summary/coupon-facts"
import { describeScope } from "../../lib/summary/describe-scope"
import { ConditionRow } from "./condition-row"
import type { SubjectKind } from "./subject"

type ConditionsListProps = {
  coupon: AdminCoupon
  conditions: TraceCondition[]
  /** Empty where no cart is known. */
  currency: string
  kind: SubjectKind
}

/** Each condition of the coupon, met or not. */
export function ConditionsList({ coupon, conditions, currency, kind }: ConditionsListProps) {
  const { t, i18n } = useTranslation("coupons")
  const locale = toLocale(i18n.language)
  const names = new Map([
    ...useNamed("groups", conditions, "customer-groups"),
    ...useNamed("regions", conditions, "region"),
    ...useNamed("channels", conditions, "sales-channel"),
    ...useNamed("channels", conditions, "open-channel"),
  ])
  const nameOf = (id: string) => names.get(id) ?? id
  const facts = factsOfCoupon(coupon)
  const zone = coupon.time_zone
  const rules = conditions.find(({ rule }) => rule === "conditions")
  const asked = texts(rules?.required ?? null).map(readAskedRule)
  const found = texts(rules?.actual ?? null).map(readFoundRule)
  const namesOf = useCouponNames({ ...facts, conditions: [...asked, ...found] })
  const scope = describeScope(facts, { t, locale, namesOf })
  const ruleText = (rule: AttributeRule) => describeRule(rule, { t, locale, namesOf })
  return (
    <section aria-label={t("test.conditions")}>
      <Heading level="h3">{t("test.conditions")}</Heading>
      <ul className="divide-y">
        {conditions.map((condition) => (
          <ConditionRow
            key={condition.rule}
            passed={condition.passed}
            of={askedOf(condition.rule, kind)}
            title={t(`test.rules.${condition.rule}`)}
            {...describeCondition(condition, {
              t,
              locale,
              currency,
              nameOf,
              scope,
              zone,
              ruleText,
            })}
          />
        ))}
      </ul>
    </section>
  )
}

function useNamed(
  resource: Resource,
  conditions: TraceCondition[],
  rule: TraceCondition["rule"]
): [string, string][] {
  const found = conditions.find((condition) => condition.rule === rule)
  const ids = [found?.required, found?.actual].flat().filter((id) => typeof id === "string")
  const { data = [] } = useOptionsById(resource, [...new Set(ids)])
  return data.map(({ id, label }) => [id, label])
}
