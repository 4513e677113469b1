import { CheckCircleSolid, XCircleSolid } from "@medusajs/icons"
import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { SubjectKind } from "./subject"

type ConditionRowProps = {
  passed: boolean
  title: string
  required: string
  actual: string
  /** Whose the actual value is. */
  of: SubjectKind | "coupon"
}

/** A condition with a check or a cross, what it asks and what the cart has. */
export function ConditionRow({ passed, title, required, actual, of }: ConditionRowProps) {
  const { t } = useTranslation("coupons")
  const Icon = passed ? CheckCircleSolid : XCircleSolid
  return (
    <li className="flex gap-x-3 py-3">
      <Icon
        role="img"
        aria-label={passed ? t("test.met") : t("test.not_met")}
        className={passed ? "text-ui-tag-green-icon shrink-0" : "text-ui-tag-red-icon shrink-0"}
      />
      <div className="min-w-0">
        <Text size="small" weight="plus" leading="compact">
          {title}
        </Text>
        <Text size="small" className="text-ui-fg-subtle break-words">
          {t("test.required", { value: required })}
        </Text>
        <Text size="small" className="text-ui-fg-subtle break-words">
          {t(`test.actual_${of}`, { value: actual })}
        </Text>
      </div>
    </li>
  )
}
