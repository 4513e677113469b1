import { Divider, Heading, Text } from "@medusajs/ui"
import { Fragment } from "react"
import { useTranslation } from "react-i18next"
import { AudienceSection } from "./audience-section"
import { BehaviourSection } from "./behaviour-section"
import { CodeSection } from "./code-section"
import { DiscountSection } from "./discount-section"
import { FormSummary } from "./form-summary"
import { LimitsSection } from "./limits-section"
import { MinimumSection } from "./minimum-section"
import { PlacesSection } from "./places-section"
import { TextsSection } from "./texts-section"
import { ValiditySection } from "./validity-section"

const SECTIONS = [
  CodeSection,
  TextsSection,
  DiscountSection,
  MinimumSection,
  AudienceSection,
  PlacesSection,
  LimitsSection,
  ValiditySection,
  BehaviourSection,
]

/** All that a coupon consists of, in the order in which people think of it. */
export function CreateCouponSections() {
  const { t } = useTranslation("coupons")
  return (
    <div className="flex w-full max-w-[720px] flex-col gap-y-8 px-4 py-10 md:py-16">
      <div>
        <Heading>{t("form.create_title")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("form.create_text")}
        </Text>
      </div>
      {SECTIONS.map((Section, index) => (
        <Fragment key={index}>
          <Section />
          <Divider />
        </Fragment>
      ))}
      <FormSummary />
    </div>
  )
}
