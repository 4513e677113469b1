import { XMarkMini } from "@medusajs/icons"
import { Badge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { Option } from "../../lib/api/options"

type ChipsProps = { options: Option[]; onRemove: (id: string) => void }

/** What is chosen so far, each with a button that takes it out. */
export function Chips({ options, onRemove }: ChipsProps) {
  const { t } = useTranslation("coupons")
  return (
    <>
      {options.map(({ id, label }) => (
        <Badge key={id} size="2xsmall" className="min-w-0 max-w-full gap-x-0.5 pl-1.5 pr-0.5">
          <span className="min-w-0 truncate">{label}</span>
          <button
            type="button"
            aria-label={t("picker.remove", { name: label })}
            onClick={() => onRemove(id)}
            className="text-ui-fg-subtle hover:text-ui-fg-base focus-visible:shadow-borders-focus shrink-0 rounded outline-none"
          >
            <XMarkMini />
          </button>
        </Badge>
      ))}
    </>
  )
}
