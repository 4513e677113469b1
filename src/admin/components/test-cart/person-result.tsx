import { Alert, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminCoupon } from "../../../contracts/admin-responses"
import type { PersonTrace } from "../../../domain/explain/person-trace"
import { refusalMessage } from "../../../domain/refusal/message"
import { formatAnd } from "../../lib/format/list"
import { toLocale } from "../../lib/format/locale"
import { neededChanges } from "../../lib/test-cart/needed-changes"
import { ConditionsList } from "./conditions-list"
import { NeededChanges } from "./needed-changes"

type PersonResultProps = { coupon: AdminCoupon; trace: PersonTrace }

/** What the coupon says to a customer of whom no cart is known. */
export function PersonResult({ coupon, trace }: PersonResultProps) {
  const { t, i18n } = useTranslation("coupons")
  const locale = toLocale(i18n.language)
  const { state, addressed, refusals, conditions, not_asked } = trace
  const isFine = state === "eligible"
  return (
    <>
      <Alert variant={isFine ? "success" : "warning"}>
        <p>
          {isFine ? t("test.person_fine") : t(addressed ? "test.refused" : "test.not_addressed")}
        </p>
        {addressed && (
          <ul className="list-inside list-disc empty:hidden">
            {refusals.map((refusal) => (
              <li key={refusal.code}>{refusalMessage(refusal, locale)}</li>
            ))}
          </ul>
        )}
      </Alert>
      <NeededChanges changes={neededChanges(trace, { t, locale, codeOf: String })} />
      {conditions.length > 0 && (
        <ConditionsList coupon={coupon} conditions={conditions} currency="" kind="customer" />
      )}
      {not_asked.length > 0 && (
        <section>
          <Heading level="h3">{t("test.not_asked")}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {t("test.not_asked_text", {
              rules: formatAnd(
                not_asked.map((rule) => t(`test.rules.${rule}`)),
                locale
              ),
            })}
          </Text>
        </section>
      )}
    </>
  )
}
