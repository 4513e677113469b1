import { Divider, Heading, ProgressTabs, Text } from "@medusajs/ui"
import { Fragment } from "react"
import { useTranslation } from "react-i18next"
import { STEPS, type StepName } from "./steps"

/** The fields of the step that is shown. */
export function StepPanel({ step }: { step: StepName }) {
  const { t } = useTranslation("coupons")
  const { name, sections } = STEPS.find((each) => each.name === step) ?? STEPS[0]
  return (
    <ProgressTabs.Content value={name} tabIndex={-1} className="flex min-w-0 flex-col gap-y-8">
      <div>
        <Heading>{t(`steps.${name}_title`)}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t(`steps.${name}_text`)}
        </Text>
      </div>
      {sections.map((Section, index) => (
        <Fragment key={index}>
          {index > 0 && <Divider />}
          <Section />
        </Fragment>
      ))}
    </ProgressTabs.Content>
  )
}
