import fc from "fast-check"
import { AS_TYPED, normalizeEmail } from "../../../domain/identity/normalize-email"
import type { App } from "../../__tests__/module-suite"
import { rows } from "../sql/sql"

const local = fc.string({ unit: fc.constantFrom(..."ab.+@"), minLength: 1, maxLength: 6 })
const addresses = fc.array(
  local.map((text) => `${text}@ex.am+ple.com`),
  { minLength: 1, maxLength: 50 }
)

/** What is an address twice to the domain has to be so to the database. */
export function describeSpellings(app: () => App): void {
  it("B2 C2 the database spells addresses as the domain does, whatever the store's setting", async () => {
    await fc.assert(
      fc.asyncProperty(addresses, fc.boolean(), fc.boolean(), async (typed, plus, dots) => {
        const policy = { ignore_plus_tags: plus, ignore_dots: dots }
        const given = typed.map((email) => normalizeEmail(email, AS_TYPED))
        const spelled = await rows<{ email: string }>(
          app().sql,
          `select coupon_email_as(email, :plus, :dots) as email
           from unnest(cast(:given as text[])) with ordinality as given (email, place)
           order by place`,
          { plus, dots, given }
        )
        expect(spelled.map(({ email }) => email)).toEqual(
          typed.map((email) => normalizeEmail(email, policy))
        )
      }),
      { numRuns: 40 }
    )
  })
}
