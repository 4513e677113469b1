import type { TFunction } from "i18next"

export type Lookup = {
  /** The ids that were looked up. */
  asked: string[]
  /** Those of them that are known. */
  known: ReadonlySet<string>
  state: "pending" | "answered" | "failed"
}

/**
 * What a list of names ends with for the ids that have none: how many were deleted, and how many
 * more there are. Where nothing was answered the ids stand for themselves.
 */
export function restOfIds(
  ids: string[],
  { asked, known, state }: Lookup,
  t: TFunction<"coupons">
): string[] {
  const nameless = asked.filter((id) => !known.has(id))
  const more = ids.length - asked.length
  return [
    ...(nameless.length ? describeNameless(nameless, state, t) : []),
    ...(more ? [t("general.others", { count: more })] : []),
  ]
}

function describeNameless(
  ids: string[],
  state: Lookup["state"],
  t: TFunction<"coupons">
): string[] {
  if (state === "pending") {
    return ["…"]
  }
  return state === "failed" ? ids : [t("general.deleted", { count: ids.length })]
}
