import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { ReadEmails } from "../../lib/import/read-emails"

type FoundAddressesProps = { read: ReadEmails; of: "file" | "text"; name?: string }

/** How many addresses there are in what was given, and of the rest how much is none. */
export function FoundAddresses({ read: { emails, wrong }, of, name }: FoundAddressesProps) {
  const { t } = useTranslation("coupons")
  const [first] = wrong
  return (
    <Text role="status" size="small" className="break-words">
      {name && `${name}: `}
      {t("named.found", { count: emails.length })}{" "}
      {first && t(`named.${of}_wrong`, { count: wrong.length, text: first.text })}
    </Text>
  )
}
