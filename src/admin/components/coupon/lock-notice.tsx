import { LockClosedSolid } from "@medusajs/icons"
import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

/** Why something can no longer change. */
export function LockNotice({ used }: { used: number }) {
  const { t } = useTranslation("coupons")
  return (
    <div role="note" className="text-ui-fg-subtle flex items-center gap-x-2">
      <LockClosedSolid className="shrink-0" />
      <Text size="small" leading="compact">
        {used ? t("form.locked", { count: used }) : t("form.locked_unused")}
      </Text>
    </div>
  )
}
