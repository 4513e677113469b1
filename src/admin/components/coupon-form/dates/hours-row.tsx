import { Input } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Field } from "../../form/field"
import { RemovableCard } from "../../form/removable-card"
import { WeekdaysField } from "./weekdays-field"

const TIMES = ["from", "until"] as const

type HoursRowProps = { index: number; onRemove: () => void }

/** Some weekdays, and what clocks show then. */
export function HoursRow({ index, onRemove }: HoursRowProps) {
  const { t } = useTranslation("coupons")
  const number = index + 1
  return (
    <RemovableCard
      title={t("form.hours.number", { number })}
      removeLabel={t("form.hours.remove", { number })}
      onRemove={onRemove}
    >
      <WeekdaysField index={index} />
      <div className="grid items-start gap-3 sm:grid-cols-2">
        {TIMES.map((time) => (
          <Field key={time} name={`hours.${index}.${time}`} label={t(`form.hours.${time}`)}>
            {(field, aria) => <Input type="time" {...field} {...aria} />}
          </Field>
        ))}
      </div>
    </RemovableCard>
  )
}
