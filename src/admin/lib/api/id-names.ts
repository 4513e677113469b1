import { useTranslation } from "react-i18next"
import { restOfIds } from "../summary/rest-of-ids"
import { useOptionsById, withinOneRequest, type Option } from "./options"
import type { Resource } from "./resources"

/** What ids are called, in their order, and what there is to say of those that have no name. */
export function useIdNames(resource: Resource, ids: string[]): { known: Option[]; rest: string[] } {
  const { t } = useTranslation("coupons")
  const { data = [], isError, isSuccess, isPlaceholderData } = useOptionsById(resource, ids)
  const options = new Map(data.map((option) => [option.id, option]))
  const isAnswered = isSuccess && !isPlaceholderData
  return {
    known: ids.flatMap((id) => options.get(id) ?? []),
    rest: restOfIds(
      ids,
      {
        asked: withinOneRequest(ids),
        known: new Set(options.keys()),
        state: isError ? "failed" : isAnswered ? "answered" : "pending",
      },
      t
    ),
  }
}
