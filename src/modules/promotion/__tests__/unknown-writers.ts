import { WRITERS, WRITERS_OF_NO_COUPON } from "../lock/writers"

/** What reads, computes or is Medusa's machinery; methods that end in `_` are core's own inner ones. */
const NO_WRITER =
  /^(constructor|retrieve[A-Z].*|list[A-Z].*|listAndCount[A-Z].*|.*_|computeActions|validateCampaignBudgetData|__joinerConfig|interceptEntityMutationEvents|aggregatedEvents|changeCoupons)$/

export function methodsOf(service: object): string[] {
  const names = new Set<string>()
  for (
    let level = service;
    level !== Object.prototype;
    level = Object.getPrototypeOf(level) as object
  ) {
    for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(level))) {
      if (typeof value === "function") {
        names.add(name)
      }
    }
  }
  return [...names]
}

/** Methods of a service, inherited ones included, of which nobody has said whether they can touch a coupon. */
export function unknownWriters(service: object): string[] {
  const known = new Set([...Object.keys(WRITERS), ...WRITERS_OF_NO_COUPON])
  return methodsOf(service).filter((name) => !known.has(name) && !NO_WRITER.test(name))
}
