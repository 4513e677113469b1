import { Button, Container, Heading, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { AdminCoupon } from "../../../contracts/admin-responses"
import { useNamedCustomers } from "../../lib/api/named-customers"
import { LoadError } from "../layout/load-error"
import { AddNamedCustomersDrawer } from "./add-named-customers-drawer"
import { NamedCustomersTable } from "./named-customers-table"

const PAGE_SIZE = 10

/** Who is on the coupon's list; open at any time, used or not. */
export function NamedCustomersSection({ coupon }: { coupon: AdminCoupon }) {
  const { t } = useTranslation("coupons")
  const [offset, setOffset] = useState(0)
  const [isAdding, setAdding] = useState(false)
  const list = useNamedCustomers(coupon.id, { limit: PAGE_SIZE, offset })
  const content = () => {
    if (list.isError) {
      return (
        <LoadError
          title={t("named.error_title")}
          error={list.error}
          onRetry={() => void list.refetch()}
        />
      )
    }
    if (list.isPending) {
      return <Text className="px-6 py-8 text-center">{t("general.loading")}</Text>
    }
    return list.data.count ? (
      <NamedCustomersTable
        couponId={coupon.id}
        page={list.data}
        onPage={(page) => setOffset(page * PAGE_SIZE)}
      />
    ) : (
      <Text size="small" className="text-ui-fg-subtle px-6 py-8 text-center">
        {t("named.empty")}
      </Text>
    )
  }
  return (
    <Container className="divide-y p-0">
      <div className="flex items-center justify-between gap-x-4 px-6 py-4">
        <Heading level="h2">{t("named.title")}</Heading>
        <Button type="button" size="small" variant="secondary" onClick={() => setAdding(true)}>
          {t("named.add")}
        </Button>
      </div>
      {content()}
      {isAdding && (
        <AddNamedCustomersDrawer couponId={coupon.id} onClose={() => setAdding(false)} />
      )}
    </Container>
  )
}
