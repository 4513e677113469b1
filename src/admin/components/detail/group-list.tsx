import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import { useGroupSizes } from "../../lib/api/group-sizes"
import { useOptionsById } from "../../lib/api/options"

/** The customer groups of a coupon, each with how many customers it has. */
export function GroupList({ ids }: { ids: string[] }) {
  const { t } = useTranslation("coupons")
  const { data: groups = [] } = useOptionsById("groups", ids)
  const sizes = useGroupSizes(groups.map(({ id }) => id))
  const more = ids.length - groups.length
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
      {more > 0 && groups.length > 0 && <li>{t("general.more", { count: more })}</li>}
    </ul>
  )
}
