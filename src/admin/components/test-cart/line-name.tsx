import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { TraceCartLine } from "../../../domain/explain/trace"

type LineNameProps = { id: string; line: TraceCartLine | undefined }

/** What an item of a cart is called, how many of it there are, and which variant it is. */
export function LineName({ id, line }: LineNameProps) {
  const { t } = useTranslation("coupons")
  const note = [line?.variant_title, line?.sku].filter(Boolean).join(" · ")
  return (
    <div className="min-w-0 flex-1">
      <Text size="small" leading="compact" className="break-words">
        {textOf(id, line, t("test.shipping"))}
      </Text>
      <Text size="xsmall" leading="compact" className="text-ui-fg-muted break-words empty:hidden">
        {note}
      </Text>
    </div>
  )
}

function textOf(id: string, line: TraceCartLine | undefined, shipping: string): string {
  if (!line) {
    return id
  }
  return line.is_shipping
    ? `${shipping}: ${line.title ?? id}`
    : `${line.quantity} × ${line.title ?? id}`
}
