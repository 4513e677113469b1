import { useQueries, type UseQueryResult } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"
import { toLocale } from "../format/locale"
import { toPortions } from "../to-portions"
import { keys } from "./keys"
import { fetchOptions, MAX_IDS, type Option } from "./options"
import type { Resource } from "./resources"

export type OptionLabels = {
  labels: ReadonlyMap<string, string>
  isPending: boolean
  isError: boolean
}

/** What any number of ids are called. */
export function useOptionLabels(resource: Resource, ids: string[]): OptionLabels {
  const locale = toLocale(useTranslation("coupons").i18n.language)
  const portions = toPortions([...new Set(ids)].sort(), MAX_IDS)
  return useQueries({
    queries: portions.map((id) => ({
      queryKey: keys.options(resource, { id, limit: MAX_IDS, locale }),
      queryFn: () => fetchOptions(resource, { id, limit: MAX_IDS }, locale),
    })),
    combine: toLabels,
  })
}

function toLabels(results: UseQueryResult<Option[]>[]): OptionLabels {
  const options = results.flatMap(({ data }) => data ?? [])
  return {
    labels: new Map(options.map(({ id, label }) => [id, label])),
    isPending: results.some(({ isPending }) => isPending),
    isError: results.some(({ isError }) => isError),
  }
}
