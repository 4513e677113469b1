import { InlineTip } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { Warning } from "../../../domain/warnings/warning"
import { describeWarning } from "../../lib/coupon/describe-warning"
import { toLocale } from "../../lib/format/locale"

type WarningsListProps = { warnings: Warning[]; timeZone: string | null }

/** What is worth a look; nothing where nothing is. */
export function WarningsList({ warnings, timeZone }: WarningsListProps) {
  const { t, i18n } = useTranslation("coupons")
  const context = { t, locale: toLocale(i18n.language), time_zone: timeZone }
  return (
    warnings.length > 0 && (
      <InlineTip label={t("warnings.title")} variant="warning" role="note">
        <ul className="list-inside list-disc">
          {warnings.map((warning) => (
            <li key={JSON.stringify(warning)}>{describeWarning(warning, context)}</li>
          ))}
        </ul>
      </InlineTip>
    )
  )
}
