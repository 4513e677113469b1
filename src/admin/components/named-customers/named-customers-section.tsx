import { Button, Container, Heading } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { AdminCoupon } from "../../../contracts/admin-responses"
import { SearchInput } from "../layout/search-input"
import { AddNamedCustomersDrawer } from "./add-named-customers-drawer"
import { NamedCustomersList } from "./named-customers-list"

const ALL = { q: "", page: 0 }

/** Who is on the coupon's list; open at any time, used or not. */
export function NamedCustomersSection({ coupon }: { coupon: AdminCoupon }) {
  const { t } = useTranslation("coupons")
  const [shown, setShown] = useState(ALL)
  const [isAdding, setAdding] = useState(false)
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-6 py-4">
        <Heading level="h2">{t("named.title")}</Heading>
        <div className="flex flex-wrap items-center gap-2">
          {(coupon.named_customers_count > 0 || shown.q) && (
            <SearchInput
              label={t("named.search")}
              q={shown.q}
              onSearch={(q) => setShown({ ...ALL, q: q.trim() })}
            />
          )}
          <Button type="button" size="small" variant="secondary" onClick={() => setAdding(true)}>
            {t("named.add")}
          </Button>
        </div>
      </div>
      <NamedCustomersList
        couponId={coupon.id}
        {...shown}
        onPage={(page) => setShown({ ...shown, page })}
      />
      {isAdding && (
        <AddNamedCustomersDrawer couponId={coupon.id} onClose={() => setAdding(false)} />
      )}
    </Container>
  )
}
