import { Trash } from "@medusajs/icons"
import { IconButton, Input, Text } from "@medusajs/ui"
import { useId } from "react"
import { useTranslation } from "react-i18next"
import { Field } from "../../form/field"
import { WeekdaysField } from "./weekdays-field"

const TIMES = ["from", "until"] as const

type HoursRowProps = { index: number; onRemove: () => void }

/** Some weekdays, and what clocks show then. */
export function HoursRow({ index, onRemove }: HoursRowProps) {
  const { t } = useTranslation("coupons")
  const id = useId()
  const number = index + 1
  return (
    <div
      role="group"
      aria-labelledby={id}
      className="bg-ui-bg-component shadow-elevation-card-rest flex flex-col gap-y-3 rounded-lg p-4"
    >
      <div className="flex items-center justify-between">
        <Text id={id} size="small" leading="compact" weight="plus">
          {t("form.hours.number", { number })}
        </Text>
        <IconButton
          type="button"
          size="small"
          variant="transparent"
          aria-label={t("form.hours.remove", { number })}
          onClick={onRemove}
        >
          <Trash />
        </IconButton>
      </div>
      <WeekdaysField index={index} />
      <div className="grid items-start gap-3 sm:grid-cols-2">
        {TIMES.map((time) => (
          <Field key={time} name={`hours.${index}.${time}`} label={t(`form.hours.${time}`)}>
            {(field, aria) => <Input type="time" {...field} {...aria} />}
          </Field>
        ))}
      </div>
    </div>
  )
}
