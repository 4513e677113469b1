import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"
import { toLocale } from "../format/locale"
import { keys } from "./keys"
import { RESOURCES, type Resource } from "./resources"
import { request } from "./request"

export type Option = { id: string; label: string }

const PAGE = 20
/** The query parser of the server reads at most this many values of one list. */
export const MAX_IDS = 20

type Rows = Record<string, Parameters<(typeof RESOURCES)[Resource]["label"]>[0][]>

export async function fetchOptions(
  resource: Resource,
  query: object,
  locale: string
): Promise<Option[]> {
  const { path, rows, fields, label } = RESOURCES[resource]
  const response = await request<Rows>(path, { query: { ...query, fields } })
  return (response[rows] ?? []).map((row) => ({ id: row.id, label: label(row, locale) }))
}

/** The first matches of a search, found by the server; or the one row whose id was typed. */
export function useOptionSearch(resource: Resource, q: string, enabled: boolean) {
  const { prefix } = RESOURCES[resource]
  const isId = prefix && q.startsWith(prefix)
  return useOptions(resource, { limit: PAGE, ...(q && (isId ? { id: [q] } : { q })) }, enabled)
}

/** Those of the ids that one request asks for, in whatever order they come. */
export function withinOneRequest(ids: string[]): string[] {
  return [...ids].sort().slice(0, MAX_IDS)
}

/** What the given ids are called; only the first of a long list are looked up. */
export function useOptionsById(resource: Resource, ids: string[]) {
  const id = withinOneRequest(ids)
  return useOptions(resource, { id, limit: MAX_IDS }, id.length > 0)
}

function useOptions(resource: Resource, query: object, enabled: boolean) {
  const locale = toLocale(useTranslation("coupons").i18n.language)
  return useQuery({
    queryKey: keys.options(resource, { ...query, locale }),
    queryFn: () => fetchOptions(resource, query, locale),
    placeholderData: keepPreviousData,
    enabled,
  })
}
