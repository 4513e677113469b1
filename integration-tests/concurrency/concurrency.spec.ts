import { prepareGround, startServer, type Arena, type Ground } from "./arena"
import { describeBudgets } from "./describe-budgets"
import { describeEdits } from "./describe-edits"
import { describeOncePerPerson } from "./describe-once-per-person"
import { describeReversals } from "./describe-reversals"
import { startRedis, type Redis } from "./redis"
import { rush } from "./rush"
import { describeWithRedis, redisServer } from "../setup/tools"

const ROUNDS = 20
const ALL_OTHERS = 40
const SOME_OTHERS = 4

describe("Coupons that many use at once", () => {
  let ground: Ground

  beforeAll(async () => {
    ground = await prepareGround()
  })

  afterAll(() => ground?.remove())

  describe("on one server", () => {
    describeRushes(open(1), "ONE", ROUNDS)
  })

  describe("on two servers that share the database alone", () => {
    const arena = open(2)
    describeRushes(arena, "TWO", redisServer ? ROUNDS / 2 : ROUNDS)
    describeOncePerPerson(arena)
    describeReversals(arena)
    describeEdits(arena)
    describeBudgets(arena)
  })

  describeWithRedis("on two servers that share a Redis too", () => {
    let redis: Redis
    beforeAll(async () => {
      redis = await startRedis()
    })
    const arena = open(2, () => redis.url)
    afterAll(() => redis?.end())

    describeRushes(arena, "REDIS", ROUNDS / 2)
  })

  /** Servers while the tests around it run. */
  function open(count: number, redisUrl: () => string = () => ""): () => Arena {
    let arena: Arena

    beforeAll(async () => {
      arena = { sql: ground.sql, servers: [] }
      while (arena.servers.length < count) {
        arena.servers.push(await startServer(ground, redisUrl()))
      }
    })

    afterAll(() => Promise.all(arena.servers.map((server) => server.end())))

    return () => arena
  }
})

function describeRushes(arena: () => Arena, name: string, rounds: number): void {
  it.each(Array.from({ length: rounds }, (_, index) => index + 1))(
    "A21 C1 gives ten uses to exactly ten of fifty shoppers, and the others go on without it, round %i",
    (round) => rush(arena(), `${name}${round}`, round === 1 ? ALL_OTHERS : SOME_OTHERS)
  )
}
