import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { keys } from "./keys"
import { RESOURCES, type Resource } from "./resources"
import { request } from "./request"

export type Option = { id: string; label: string }

const PAGE = 20
/** The query parser of the server reads at most this many values of one list. */
export const MAX_IDS = 20

type Rows = Record<string, Parameters<(typeof RESOURCES)[Resource]["label"]>[0][]>

export async function fetchOptions(resource: Resource, query: object): Promise<Option[]> {
  const { path, rows, fields, label } = RESOURCES[resource]
  const response = await request<Rows>(path, { query: { ...query, fields } })
  return (response[rows] ?? []).map((row) => ({ id: row.id, label: label(row) }))
}

/** The first matches of a search, found by the server. */
export function useOptionSearch(resource: Resource, q: string, enabled: boolean) {
  const query = { limit: PAGE, ...(q && { q }) }
  return useQuery({
    queryKey: keys.options(resource, query),
    queryFn: () => fetchOptions(resource, query),
    placeholderData: keepPreviousData,
    enabled,
  })
}

/** What the given ids are called; only the first of a long list are looked up. */
export function useOptionsById(resource: Resource, ids: string[]) {
  const id = [...ids].sort().slice(0, MAX_IDS)
  return useQuery({
    queryKey: keys.options(resource, { id }),
    queryFn: () => fetchOptions(resource, { id, limit: MAX_IDS }),
    placeholderData: keepPreviousData,
    enabled: id.length > 0,
  })
}
