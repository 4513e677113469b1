import { PRODUCTS } from "./catalogue"
import { NEVER_BOUGHT, PEOPLE, type Person } from "./people"

type Fate = "completed" | "delivered" | "paid" | "open" | "canceled"

export type PlannedOrder = {
  person: Person
  items: { sku: string; quantity: number }[]
  speed: "standard" | "express"
  /** What became of it; `completed` is long past, the others went through a cart. */
  fate: Fate
  /** How many days before the seed it was placed; the oldest comes first. */
  days_ago: number
}

const DAYS = 240
const RECENT_DAYS = 40
const RECENT_FATES: Fate[] = ["delivered", "delivered", "paid", "paid", "open", "canceled"]
const SKUS = PRODUCTS.flatMap(({ variants }) => variants.map(({ sku }) => sku))

/** The same history every time: what people bought in the last eight months, oldest first. */
export function planOrders(count: number): PlannedOrder[] {
  const random = deterministicRandom(20261121)
  const pick = <Value>(values: Value[]) => values[Math.floor(random() * values.length)] as Value
  const buyers = PEOPLE.filter(({ email }) => !NEVER_BOUGHT.includes(email))
  return Array.from({ length: count }, (_, index) => {
    const days_ago = Math.round(((count - index) / count) * DAYS)
    const skus = new Set(Array.from({ length: 1 + Math.floor(random() * 3) }, () => pick(SKUS)))
    return {
      person: pick(buyers),
      items: [...skus].map((sku) => ({ sku, quantity: 1 + Math.floor(random() * 3) })),
      speed: random() < 0.8 ? "standard" : "express",
      fate: days_ago > RECENT_DAYS ? "completed" : pick(RECENT_FATES),
      days_ago,
    }
  })
}

/** mulberry32: small, and good enough for believable baskets. */
function deterministicRandom(seed: number) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
