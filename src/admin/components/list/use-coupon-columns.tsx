import { createDataTableColumnHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import type { AdminCoupon } from "../../../contracts/admin-responses"
import { formatDate } from "../../lib/format/date"
import { toLocale } from "../../lib/format/locale"
import { CouponStatusBadge } from "../coupon/status-badge"
import { AudienceCell } from "./audience-cell"
import { CommentCell } from "./comment-cell"
import { ContactCell } from "./contact-cell"
import { CouponCell } from "./coupon-cell"
import { DiscountCell } from "./discount-cell"
import { NameChips } from "./name-chips"
import { RowMenu } from "./row-menu"
import { ScopeCell } from "./scope-cell"
import { SelectCell, SelectHeader } from "./select-cells"
import { TotalCell } from "./total-cell"
import { TwoLineCell } from "./two-line-cell"
import { UsageCell } from "./usage-cell"

const helper = createDataTableColumnHelper<AdminCoupon>()
const sortable = { enableSorting: true } as const

/** The columns of the list of coupons. */
export function useCouponColumns() {
  const { t, i18n } = useTranslation("coupons")
  const locale = toLocale(i18n.language)
  return useMemo(() => {
    const date = (iso: string | null, zone: string | null, none: string) =>
      iso ? formatDate(iso, locale, zone) : none
    return [
      helper.select({ header: SelectHeader, cell: SelectCell }),
      helper.accessor("code", {
        header: t("columns.code"),
        ...sortable,
        size: 200,
        cell: ({ row }) => <CouponCell coupon={row.original} />,
      }),
      helper.accessor("status", {
        header: t("columns.status"),
        ...sortable,
        cell: ({ row }) => <CouponStatusBadge status={row.original.status} />,
      }),
      helper.accessor("terms.discount", {
        id: "discount",
        header: t("columns.discount"),
        ...sortable,
        cell: ({ row }) => <DiscountCell coupon={row.original} />,
      }),
      helper.display({
        id: "scope",
        header: t("columns.scope"),
        cell: ({ row }) => <ScopeCell coupon={row.original} />,
      }),
      helper.display({
        id: "audience",
        header: t("columns.audience"),
        cell: ({ row }) => <AudienceCell coupon={row.original} />,
      }),
      helper.display({
        id: "usage",
        header: t("columns.usage"),
        cell: ({ row }) => <UsageCell coupon={row.original} />,
      }),
      helper.display({
        id: "contact",
        header: t("columns.contact"),
        cell: ({ row }) => <ContactCell coupon={row.original} />,
      }),
      helper.accessor("total_limit", {
        header: t("columns.total_limit"),
        ...sortable,
        cell: ({ row }) => <TotalCell coupon={row.original} />,
      }),
      helper.accessor("terms.per_customer_limit", {
        id: "per_customer_limit",
        header: t("columns.per_customer_limit"),
        ...sortable,
        cell: ({ row }) => row.original.terms.per_customer_limit ?? t("columns.unlimited"),
      }),
      helper.accessor("starts_at", {
        header: t("columns.starts_at"),
        ...sortable,
        cell: ({ row: { original } }) =>
          date(original.period.starts_at, original.time_zone, t("columns.at_once")),
      }),
      helper.accessor("ends_at", {
        header: t("columns.ends_at"),
        ...sortable,
        cell: ({ row: { original } }) =>
          date(original.period.ends_at, original.time_zone, t("columns.no_expiry")),
      }),
      helper.display({
        id: "tags",
        header: t("columns.tags"),
        cell: ({ row }) => <NameChips names={row.original.tags} />,
      }),
      helper.display({
        id: "comment",
        header: t("columns.comment"),
        cell: ({ row }) => <CommentCell comment={row.original.comment} />,
      }),
      helper.accessor("created_at", {
        header: t("columns.created_at"),
        ...sortable,
        cell: ({ row: { original } }) => (
          <TwoLineCell
            value={formatDate(original.created_at, locale)}
            note={
              original.created_by ? t("list.by", { name: original.created_by.name }) : undefined
            }
          />
        ),
      }),
      helper.display({
        id: "action",
        cell: ({ row }) => <RowMenu coupon={row.original} />,
      }),
    ]
  }, [t, locale])
}
