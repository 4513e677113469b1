import { Hint } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { CreatedGroup } from "../../../lib/api/customer-groups"

/** Says of a new group that nobody is in it, and leads to where people are put in. */
export function EmptyGroupNote({ group }: { group: CreatedGroup }) {
  const { t } = useTranslation("coupons")
  const { id, name } = group
  return (
    <Hint>
      {t("form.audience.group_empty", { name })}{" "}
      <Link
        to={`/customer-groups/${id}`}
        // Beside the form, which would be lost.
        target="_blank"
        className="text-ui-tag-blue-text hover:underline"
      >
        {t("form.audience.group_members")}
      </Link>
    </Hint>
  )
}
