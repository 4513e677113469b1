import { Badge, Copy } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

/** A code that a click copies. */
export function CodeBadge({ code }: { code: string }) {
  const { t } = useTranslation("coupons")
  return (
    <Copy content={code} asChild>
      <button
        type="button"
        aria-label={t("actions.copy", { code })}
        className="focus-visible:shadow-borders-focus flex max-w-full rounded-full outline-none"
      >
        <Badge size="2xsmall" rounded="full" className="max-w-full">
          <span className="truncate font-mono">{code}</span>
        </Badge>
      </button>
    </Copy>
  )
}
