import type { AttributeRule, Terms } from "../../../domain/terms/terms"
import { kindOfRule } from "../coupon/rule-attributes"
import { NAMED, type Named, type NamedIds } from "./names"

export type NamingTerms = Partial<
  Pick<Terms, "targets" | "conditions" | "audience" | "region_ids" | "sales_channel_ids">
>

/** The ids by which these terms refer to things, each once; of a long list the first. */
export function idsIn(terms: NamingTerms[], most = Infinity): NamedIds {
  const idsOf = (kind: Named) => [
    ...new Set(terms.flatMap((each) => listsOf(kind, each).flatMap((ids) => ids.slice(0, most)))),
  ]
  return Object.fromEntries(NAMED.map((kind) => [kind, idsOf(kind)])) as NamedIds
}

function listsOf(kind: Named, terms: NamingTerms): string[][] {
  const { targets = [], conditions = [], audience, region_ids, sales_channel_ids } = terms
  const own: Partial<Record<Named, string[]>> = {
    groups: audience?.group_ids,
    regions: region_ids,
    channels: sales_channel_ids,
  }
  const ruled = (rules: AttributeRule[]) =>
    rules.filter((rule) => kindOfRule(rule) === kind).map(({ values }) => values)
  return [own[kind] ?? [], ...ruled(targets), ...ruled(conditions)]
}
