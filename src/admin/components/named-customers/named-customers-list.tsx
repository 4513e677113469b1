import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useNamedCustomers } from "../../lib/api/named-customers"
import { LoadError } from "../layout/load-error"
import { NamedCustomersTable } from "./named-customers-table"

const PAGE_SIZE = 10

type NamedCustomersListProps = {
  couponId: string
  q: string
  page: number
  onPage: (page: number) => void
}

/** One page of those on the list whom a search finds, or of all of them. */
export function NamedCustomersList({ couponId, q, page, onPage }: NamedCustomersListProps) {
  const { t } = useTranslation("coupons")
  const list = useNamedCustomers(couponId, {
    limit: PAGE_SIZE,
    offset: page * PAGE_SIZE,
    ...(q && { q }),
  })
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
    <NamedCustomersTable couponId={couponId} page={list.data} onPage={onPage} />
  ) : (
    <Text
      role="status"
      size="small"
      className="text-ui-fg-subtle break-words px-6 py-8 text-center"
    >
      {q ? t("named.no_match", { q }) : t("named.empty")}
    </Text>
  )
}
