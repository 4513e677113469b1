import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useCouponTags } from "../../../lib/api/coupon-tags"
import {
  AUDIENCES,
  COUPON_STATUSES,
  DISCOUNT_TYPES,
  FOUND_WAYS,
} from "../../../../contracts/list-choices"
import { isResourceFilter, type FilterId } from "../../../lib/list/filter-kinds"
import type { ListQuery } from "../../../lib/list/list-query"
import { CheckList } from "./check-list"
import { EndsEditor } from "./ends-editor"
import { ResourceEditor } from "./resource-editor"

type FilterEditorProps = { id: FilterId; query: ListQuery; onAsk: (change: ListQuery) => void }

/** Where the values of a filter are chosen. */
export function FilterEditor({ id, query, onAsk }: FilterEditorProps) {
  const { t } = useTranslation("coupons")
  const { tags, isPending, isError } = useCouponTags(id === "tag")
  // At once: the address, and with it the list, follows a moment later.
  const [values, setValues] = useState(id === "ends" ? [] : (query[id] ?? []))
  if (id === "ends") {
    return <EndsEditor query={query} onAsk={onAsk} />
  }
  const onChange = (chosen: string[]) => {
    setValues(chosen)
    onAsk({ [id]: chosen })
  }
  if (isResourceFilter(id)) {
    return <ResourceEditor id={id} values={values} onChange={onChange} />
  }
  const options = {
    status: COUPON_STATUSES.map((value) => ({ value, label: t(`status.${value}`) })),
    way: FOUND_WAYS.map((value) => ({ value, label: t(`form.way.${value}`) })),
    discount_type: DISCOUNT_TYPES.map((value) => ({ value, label: t(`filters.types.${value}`) })),
    audience: AUDIENCES.map((value) => ({ value, label: t(`form.audience.${value}`) })),
    tag: tags.map(({ tag, count }) => ({ value: tag, label: t("filters.of", { tag, count }) })),
  }[id]
  return (
    <CheckList
      label={t(`filters.${id}`)}
      options={options}
      values={values}
      onChange={onChange}
      empty={t(isError ? "filters.tags_failed" : isPending ? "general.loading" : "filters.no_tags")}
    />
  )
}
