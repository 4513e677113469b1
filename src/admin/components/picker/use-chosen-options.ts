import { useTranslation } from "react-i18next"
import { useOptionsById, type Option } from "../../lib/api/options"
import type { Resource } from "../../lib/api/resources"

const SHOWN = 20

/** What is chosen, by name, as far as it is shown; and how much more there is. */
export function useChosenOptions(
  resource: Resource,
  ids: string[]
): { shown: Option[]; more: number } {
  const { t } = useTranslation("coupons")
  const { data = [], isFetching } = useOptionsById(resource, ids)
  const shown = ids.slice(0, SHOWN).map(
    (id) =>
      data.find((option) => option.id === id) ?? {
        id,
        label: isFetching ? "…" : t("general.unknown", { id }),
      }
  )
  return { shown, more: ids.length - shown.length }
}
