import { useTranslation } from "react-i18next"
import { restOfIds } from "../summary/rest-of-ids"
import { useOptionsById, withinOneRequest, type Option } from "./options"
import type { Resource } from "./resources"

type IdNames = { known: Option[]; rest: string[] }

/** What ids are called, in their order, and what there is to say of those that have no name. */
export function useIdNames(resource: Resource, ids: string[]): IdNames {
  return useIdLookup(resource, ids)(ids)
}

/** Looks these ids up at once, to tell of any of them what they are called. */
export function useIdLookup(resource: Resource, all: string[]): (ids: string[]) => IdNames {
  const { t } = useTranslation("coupons")
  const { data = [], isError, isSuccess, isPlaceholderData } = useOptionsById(resource, all)
  const options = new Map(data.map((option) => [option.id, option]))
  const asked = new Set(withinOneRequest(all))
  const isAnswered = isSuccess && !isPlaceholderData
  return (ids) => ({
    known: ids.flatMap((id) => options.get(id) ?? []),
    rest: restOfIds(
      ids,
      {
        asked: ids.filter((id) => asked.has(id)),
        known: new Set(options.keys()),
        state: isError ? "failed" : isAnswered ? "answered" : "pending",
      },
      t
    ),
  })
}
