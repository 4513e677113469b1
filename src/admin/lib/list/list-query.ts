import {
  AUDIENCES,
  COUPON_SORTABLE,
  COUPON_STATUSES,
  DISCOUNT_TYPES,
  FOUND_WAYS,
} from "../../../contracts/list-choices"
import { isInstant } from "./is-instant"

/** What the list can be narrowed by; each with any number of values, one of which has to fit. */
export const LIST_FILTERS = [
  "status",
  "way",
  "discount_type",
  "audience",
  "group_id",
  "campaign_id",
  "tag",
  "created_by",
  "product_id",
  "customer_id",
] as const
export type ListFilter = (typeof LIST_FILTERS)[number]

const TEXTS = ["q", "order", "ends_after", "ends_before"] as const

/** Of these the server takes one value. */
const SINGLE: readonly ListFilter[] = ["product_id", "customer_id"]
const CHOICES: Partial<Record<ListFilter, readonly string[]>> = {
  status: COUPON_STATUSES,
  way: FOUND_WAYS,
  discount_type: DISCOUNT_TYPES,
  audience: AUDIENCES,
}

const IS_KNOWN: Record<(typeof TEXTS)[number], (text: string) => boolean> = {
  q: (text) => text !== "",
  order: (text) => COUPON_SORTABLE.some((field) => text === field || text === `-${field}`),
  ends_after: isInstant,
  ends_before: isInstant,
}

/** Search, filters and order of the list. Dates are ISO instants. */
export type ListQuery = Partial<Record<ListFilter, string[]>> &
  Partial<Record<(typeof TEXTS)[number], string>>

/** The same as the server and saved views have it. */
export type ListRequest = Partial<Record<ListFilter, string | string[]>> &
  Partial<Record<(typeof TEXTS)[number], string>>

/** From the address; what the server would not understand is left out. */
export function fromParams(params: URLSearchParams): ListQuery {
  return clean((name) => params.getAll(name))
}

export function toParams(query: ListQuery): URLSearchParams {
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries(clean((key) => valuesOf(query[key])))) {
    for (const each of valuesOf(value)) {
      params.append(name, each)
    }
  }
  return params
}

export function fromRequest(request: ListRequest): ListQuery {
  return clean((name) => valuesOf(request[name]))
}

export function toRequest(query: ListQuery): ListRequest {
  const singles = SINGLE.filter((name) => query[name]?.length).map((name) => [
    name,
    query[name]?.at(-1),
  ])
  return { ...query, ...Object.fromEntries(singles) }
}

/** Whether two queries ask for the same. */
export function isSameQuery(one: ListQuery, other: ListQuery): boolean {
  return toParams(one).toString() === toParams(other).toString()
}

/** Whether two queries find the same, in whatever order. */
export function findsSame(one: ListQuery, other: ListQuery): boolean {
  return isSameQuery({ ...one, order: undefined }, { ...other, order: undefined })
}

function clean(values: (name: ListFilter | (typeof TEXTS)[number]) => string[]): ListQuery {
  const lists = LIST_FILTERS.map((name) => {
    const known = values(name).filter((value) => CHOICES[name]?.includes(value) ?? value !== "")
    return [name, SINGLE.includes(name) ? known.slice(-1) : [...new Set(known)]] as const
  })
  const texts = TEXTS.map((name) => [name, values(name).find(IS_KNOWN[name])] as const)
  return Object.fromEntries([...lists, ...texts].filter(([, value]) => value?.length))
}

function valuesOf(value: string | string[] | undefined): string[] {
  return value === undefined ? [] : [value].flat()
}
