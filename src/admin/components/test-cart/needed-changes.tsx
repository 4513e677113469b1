import { Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

/** What would make a coupon apply that does not. */
export function NeededChanges({ changes }: { changes: string[] }) {
  const { t } = useTranslation("coupons")
  return (
    changes.length > 0 && (
      <section aria-label={t("test.changes.title")}>
        <Heading level="h3">{t("test.changes.title")}</Heading>
        <Text size="small" asChild>
          <ul className="list-inside list-disc">
            {changes.map((change) => (
              <li key={change}>{change}</li>
            ))}
          </ul>
        </Text>
      </section>
    )
  )
}
