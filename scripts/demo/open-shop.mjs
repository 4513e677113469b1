import { createApi, logIn } from "./api.mjs"
import { createCoupons } from "./coupons.mjs"
import { CUSTOMER_PASSWORD, STAFF } from "./logins.js"
import { doMainJob } from "./main-job.mjs"
import { Plain, timed } from "./say.mjs"
import { writeState } from "./state.mjs"
import { table } from "./table.mjs"

/**
 * The last step of the seed, over HTTP: the shop's coupons, and the main job. Once.
 *
 * @param {object} options
 * @param {string} options.base address of the shop
 * @param {import("./seed/shop-ids.js").ShopIds} options.shop
 * @param {string} options.url of the database
 * @param {import("./state.mjs").State} options.state
 * @throws {Plain} when anything in the main job came out wrong
 */
export async function openShop({ base, shop, url, state }) {
  if (state.finished) {
    return
  }
  const api = createApi(base)
  const admin = await logIn(api, "user", STAFF)
  const store = api.as({ key: shop.publishable_key })
  await timed("Coupons made", () => createCoupons({ admin, store, shop, now: new Date() }))
  const findings = await doMainJob({ admin, store, shop, password: CUSTOMER_PASSWORD })
  console.log(`\n${table(findings)}`)
  if (findings.some(({ expected, got }) => expected !== got)) {
    throw new Plain("The main job did not come out as it should.")
  }
  state.finished = true
  await writeState(url, state)
}
