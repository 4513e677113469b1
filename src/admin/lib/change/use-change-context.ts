import { useTranslation } from "react-i18next"
import type { LoggedFields } from "../../../contracts/changes"
import { useOptionsById, type Option } from "../api/options"
import { toLocale } from "../format/locale"
import type { ChangeContext } from "./change-context"
import { namedIn } from "./named-in"

/** The reader's language, and the names of everything that these states of a coupon refer to. */
export function useChangeContext(states: LoggedFields[], zone: string | null): ChangeContext {
  const { t, i18n } = useTranslation("coupons")
  const ids = namedIn(states)
  const found: (Option[] | undefined)[] = [
    useOptionsById("products", ids.products).data,
    useOptionsById("categories", ids.categories).data,
    useOptionsById("collections", ids.collections).data,
    useOptionsById("tags", ids.tags).data,
    useOptionsById("types", ids.types).data,
    useOptionsById("shipping_options", ids.shipping_options).data,
    useOptionsById("groups", ids.groups).data,
    useOptionsById("regions", ids.regions).data,
    useOptionsById("channels", ids.channels).data,
  ]
  const names = new Map(
    found.flatMap((options = []) => options.map(({ id, label }) => [id, label] as const))
  )
  return { t, locale: toLocale(i18n.language), zone, nameOf: (id) => names.get(id) ?? id }
}
