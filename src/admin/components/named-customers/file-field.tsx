import { Hint, Input, Label } from "@medusajs/ui"
import { useId, useState } from "react"
import { useTranslation } from "react-i18next"
import { decodeText } from "../../lib/import/decode-text"
import { readTable, type ReadEmails } from "../../lib/import/read-emails"

/** A file with addresses, and what was found in it. */
export function FileField({ onRead }: { onRead: (read: ReadEmails | null) => void }) {
  const { t } = useTranslation("coupons")
  const id = useId()
  const [found, setFound] = useState("")
  const read = async (file: File | undefined) => {
    const emails = file ? readTable(decodeText(new Uint8Array(await file.arrayBuffer()))) : null
    setFound(
      emails
        ? [
            t("named.file_found", { count: emails.emails.length }),
            ...(emails.wrong.length ? [t("named.file_wrong", { count: emails.wrong.length })] : []),
          ].join(" ")
        : ""
    )
    onRead(emails)
  }
  return (
    <div className="flex flex-col gap-y-2">
      <Label htmlFor={id} size="small" weight="plus">
        {t("named.file")}
      </Label>
      <Input
        id={id}
        type="file"
        className="file:text-ui-fg-base cursor-pointer file:mr-3 file:cursor-pointer file:border-0 file:bg-transparent file:p-0 file:font-medium"
        accept=".csv,.tsv,.txt,text/csv,text/plain"
        onChange={(event) => void read(event.target.files?.[0])}
        aria-describedby={`${id}-hint`}
      />
      <Hint id={`${id}-hint`}>{t("named.file_hint")}</Hint>
      <div role="status" className="txt-small text-ui-fg-base empty:hidden">
        {found}
      </div>
    </div>
  )
}
