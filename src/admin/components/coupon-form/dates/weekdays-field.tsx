import { Checkbox, Label } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { WEEKDAYS, type Weekday } from "../../../../domain/hours/hours"
import { weekdayName } from "../../../lib/coupon/describe-hours"
import { toLocale } from "../../../lib/format/locale"
import { Field } from "../../form/field"

/** On which days of the week. */
export function WeekdaysField({ index }: { index: number }) {
  const { t, i18n } = useTranslation("coupons")
  return (
    <Field name={`hours.${index}.weekdays`} label={t("form.hours.weekdays")}>
      {({ value, onChange, ref }, { id, "aria-invalid": isInvalid, ...aria }) => {
        const toggle = (day: Weekday, isOn: boolean) =>
          onChange(WEEKDAYS.filter((each) => (each === day ? isOn : value.includes(each))))
        return (
          <div role="group" className="flex flex-wrap gap-x-4 gap-y-2" id={id} {...aria}>
            {WEEKDAYS.map((day, at) => (
              <div key={day} className="flex items-center gap-x-2">
                <Checkbox
                  id={`${id}-${day}`}
                  ref={at === 0 ? ref : undefined}
                  aria-invalid={isInvalid}
                  checked={value.includes(day)}
                  onCheckedChange={(checked) => toggle(day, checked === true)}
                />
                <Label htmlFor={`${id}-${day}`} size="small">
                  {weekdayName(day, toLocale(i18n.language))}
                </Label>
              </div>
            ))}
          </div>
        )
      }}
    </Field>
  )
}
