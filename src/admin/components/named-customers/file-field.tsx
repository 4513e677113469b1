import { Button, Input } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { decodeText } from "../../lib/import/decode-text"
import type { AddressFile } from "../../lib/import/people"
import { readTable } from "../../lib/import/read-emails"
import { Field } from "../form/field"
import { FoundAddresses } from "./found-addresses"

/** A file with addresses, and what was found in it. */
export function FileField() {
  const { t } = useTranslation("coupons")
  // The browser's field keeps its file until there is another one in its place.
  const [attempt, setAttempt] = useState(0)
  return (
    <Field name="audience.file" label={t("named.file")} hint={t("named.file_hint")} optional>
      {({ value, onChange, onBlur, ref, name }, aria) => (
        <>
          <Input
            key={attempt}
            {...aria}
            {...{ onBlur, ref, name }}
            type="file"
            className="file:text-ui-fg-base cursor-pointer file:mr-3 file:cursor-pointer file:border-0 file:bg-transparent file:p-0 file:font-medium"
            accept=".csv,.tsv,.txt,text/csv,text/plain"
            onChange={(event) => void readFile(event.target.files?.[0]).then(onChange)}
          />
          {value && (
            <div className="flex items-center justify-between gap-x-4">
              <FoundAddresses read={value} of="file" name={value.name} />
              <Button
                type="button"
                size="small"
                variant="transparent"
                onClick={() => {
                  onChange(null)
                  setAttempt(attempt + 1)
                }}
              >
                {t("named.file_remove")}
              </Button>
            </div>
          )}
        </>
      )}
    </Field>
  )
}

async function readFile(file: File | undefined): Promise<AddressFile | null> {
  return file
    ? { name: file.name, ...readTable(decodeText(new Uint8Array(await file.arrayBuffer()))) }
    : null
}
