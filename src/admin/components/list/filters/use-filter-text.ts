import { useTranslation } from "react-i18next"
import { useOptionLabels } from "../../../lib/api/option-labels"
import { formatDate } from "../../../lib/format/date"
import { toLocale } from "../../../lib/format/locale"
import { FILTER_RESOURCES, isResourceFilter, type FilterId } from "../../../lib/list/filter-kinds"
import type { ListQuery } from "../../../lib/list/list-query"

/** The values of a filter in words. */
export function useFilterText(id: FilterId, query: ListQuery): string {
  const { t, i18n } = useTranslation("coupons")
  const locale = toLocale(i18n.language)
  const ids = isResourceFilter(id) ? (query[id] ?? []) : []
  const { labels, isPending } = useOptionLabels(
    isResourceFilter(id) ? FILTER_RESOURCES[id] : "groups",
    ids
  )
  const list = (values: string[] | undefined, text: (value: string) => string) =>
    (values ?? []).map(text).join(", ")
  switch (id) {
    case "status":
      return list(query.status, (value) => t(`status.${value as "active"}`))
    case "way":
      return list(query.way, (value) => t(`form.way.${value as "automatic"}`))
    case "discount_type":
      return list(query.discount_type, (value) => t(`filters.types.${value as "fixed"}`))
    case "audience":
      return list(query.audience, (value) => t(`form.audience.${value as "named"}`))
    case "tag":
      return list(query.tag, (tag) => tag)
    case "ends":
      return [
        query.ends_after ? t("filters.from", { date: formatDate(query.ends_after, locale) }) : "",
        query.ends_before
          ? t("filters.until", { date: formatDate(query.ends_before, locale) })
          : "",
      ]
        .filter(Boolean)
        .join(" ")
    default:
      return list(
        ids,
        (value) => labels.get(value) ?? (isPending ? "…" : t("general.unknown", { id: value }))
      )
  }
}
