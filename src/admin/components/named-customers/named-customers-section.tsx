import { Button, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { AdminCoupon } from "../../../contracts/admin-responses"
import { useNamedCustomers } from "../../lib/api/named-customers"
import { PagedSection } from "../layout/paged-section"
import { SearchInput } from "../layout/search-input"
import { AddNamedCustomersDrawer } from "./add-named-customers-drawer"
import { NamedCustomersTable } from "./named-customers-table"

const PAGE_SIZE = 10
const ALL = { q: "", offset: 0 }

/** Who is on the coupon's list; open at any time, used or not. */
export function NamedCustomersSection({ coupon }: { coupon: AdminCoupon }) {
  const { t } = useTranslation("coupons")
  const [{ q, offset }, setShown] = useState(ALL)
  const [isAdding, setAdding] = useState(false)
  const query = useNamedCustomers(coupon.id, { limit: PAGE_SIZE, offset, ...(q && { q }) })
  return (
    <>
      <PagedSection
        title={t("named.title")}
        errorTitle={t("named.error_title")}
        query={query}
        page={query.data}
        onPage={(page) => setShown({ q, offset: page * PAGE_SIZE })}
        isCounted
        action={
          <div className="flex flex-wrap items-center gap-2">
            {(coupon.named_customers_count > 0 || q) && (
              <SearchInput
                label={t("named.search")}
                q={q}
                onSearch={(text) => setShown({ ...ALL, q: text.trim() })}
              />
            )}
            <Button type="button" size="small" variant="secondary" onClick={() => setAdding(true)}>
              {t("named.add")}
            </Button>
          </div>
        }
        empty={
          <Text role="status" size="small" className="text-ui-fg-subtle break-words">
            {q ? t("named.no_match", { q }) : t("named.empty")}
          </Text>
        }
      >
        {query.data && (
          <NamedCustomersTable
            couponId={coupon.id}
            list={query.data.named_customers}
            // The page may have become empty.
            onRemoved={() => setShown({ q, offset: 0 })}
          />
        )}
      </PagedSection>
      {isAdding && (
        <AddNamedCustomersDrawer couponId={coupon.id} onClose={() => setAdding(false)} />
      )}
    </>
  )
}
