import { Trash } from "@medusajs/icons"
import { Button } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { ListQuery } from "../../../lib/list/list-query"

type BinToggleProps = { query: ListQuery; onAsk: (change: ListQuery) => void }

/** Into the bin and out of it. */
export function BinToggle({ query: { status = [] }, onAsk }: BinToggleProps) {
  const { t } = useTranslation("coupons")
  const isOpen = status.length === 1 && status[0] === "deleted"
  return (
    <Button
      type="button"
      size="small"
      variant={isOpen ? "secondary" : "transparent"}
      aria-pressed={isOpen}
      onClick={() => onAsk({ status: isOpen ? undefined : ["deleted"] })}
    >
      <Trash />
      {t("list.bin")}
    </Button>
  )
}
