import { ProgressTabs } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { indexOfStep, STEPS, type StepName } from "./steps"

/** The steps, and how far one has come. */
export function StepTabs({ step }: { step: StepName }) {
  const { t } = useTranslation("coupons")
  const statusOf = (index: number) => {
    if (index === indexOfStep(step)) {
      return "in-progress"
    }
    return index < indexOfStep(step) ? "completed" : "not-started"
  }
  return (
    <div className="-my-2 w-full min-w-0 border-l">
      <ProgressTabs.List
        aria-label={t("form.create_title")}
        className="grid w-full max-w-[600px] grid-cols-3"
      >
        {STEPS.map(({ name }, index) => (
          <ProgressTabs.Trigger
            key={name}
            value={name}
            status={statusOf(index)}
            className="min-w-0 max-sm:px-2 max-sm:[&>span:first-child]:hidden"
          >
            <span className="min-w-0 truncate">{t(`steps.${name}`)}</span>
          </ProgressTabs.Trigger>
        ))}
      </ProgressTabs.List>
    </div>
  )
}
