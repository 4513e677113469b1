import { useQueries } from "@tanstack/react-query"
import { keys } from "./keys"
import { request } from "./request"

/** How many of the groups are counted: each takes a request. */
const MAX_COUNTED = 20

/** How many customers each of the groups has, as far as it is known. */
export function useGroupSizes(ids: string[]): Map<string, number> {
  const counted = ids.slice(0, MAX_COUNTED)
  const answers = useQueries({
    queries: counted.map((id) => ({
      queryKey: keys.groupSize(id),
      queryFn: () =>
        request<{ count: number }>("/admin/customers", {
          query: { groups: [id], limit: 1, fields: "id" },
        }),
    })),
  })
  return new Map(
    counted.flatMap((id, index) => {
      const count = answers[index]?.data?.count
      return count === undefined ? [] : [[id, count] as const]
    })
  )
}
