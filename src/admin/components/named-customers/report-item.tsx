import { Button, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { downloadCsv } from "../../lib/import/download"

type ReportItemProps = {
  title: string
  text?: string
  /** All of them, to be saved. */
  file?: { name: string; csv: () => string }
  children?: ReactNode
}

/** A line of the report. */
export function ReportItem({ title, text, file, children }: ReportItemProps) {
  const { t } = useTranslation("coupons")
  return (
    <li className="flex flex-col gap-y-1 py-3">
      <div className="flex items-center justify-between gap-x-4">
        <Text size="small" weight="plus" leading="compact">
          {title}
        </Text>
        {file && (
          <Button
            type="button"
            size="small"
            variant="secondary"
            aria-label={t("named.download_of", { what: title })}
            onClick={() => downloadCsv(file.name, file.csv())}
          >
            {t("named.download")}
          </Button>
        )}
      </div>
      {text && (
        <Text size="small" className="text-ui-fg-subtle">
          {text}
        </Text>
      )}
      {children}
    </li>
  )
}
