import { Button, Heading, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { Link, useLocation } from "react-router-dom"

/** What the list is, the menus to look at it differently, and the way to a new coupon. */
export function ListToolbar({ children }: { children: ReactNode }) {
  const { t } = useTranslation("coupons")
  const { search } = useLocation()
  return (
    <div className="flex flex-col items-start justify-between gap-3 px-6 py-4 md:flex-row md:items-center">
      <div>
        <Heading>{t("list.title")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("list.subtitle")}
        </Text>
      </div>
      <div className="flex w-full flex-wrap items-center gap-2 md:w-auto">
        {children}
        <Button size="small" variant="secondary" asChild>
          <Link to={{ pathname: "create", search }}>{t("actions.create")}</Link>
        </Button>
      </div>
    </div>
  )
}
