import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import { useGroupSizes } from "../../lib/api/group-sizes"
import { useIdNames } from "../../lib/api/id-names"

/** The customer groups of a coupon, each with how many customers it has. */
export function GroupList({ ids }: { ids: string[] }) {
  const { t } = useTranslation("coupons")
  const { known: groups, rest } = useIdNames("groups", ids)
  const sizes = useGroupSizes(groups.map(({ id }) => id))
  return (
    <ul className="flex flex-col gap-y-1">
      {groups.map(({ id, label }) => (
        <li key={id}>
          <Link to={`/customer-groups/${id}`} className="text-ui-tag-blue-text hover:underline">
            {label}
          </Link>
          {sizes.has(id) && (
            <span className="text-ui-fg-muted">
              {` · ${t("audience.size", { count: sizes.get(id) ?? 0 })}`}
            </span>
          )}
        </li>
      ))}
      {rest.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  )
}
