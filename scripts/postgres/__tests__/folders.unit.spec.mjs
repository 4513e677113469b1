import { dirname } from "node:path"
import { dataRoot, throwawayRoot } from "../folders.mjs"

const clone = { repository: "/home/ann/coupons", uid: 1000, base: "/var/tmp" }

describe("the folder of a clone's data", () => {
  it("is the same on every start", () => {
    expect(dataRoot(clone)).toBe(dataRoot({ ...clone }))
    expect(dataRoot(clone)).toMatch(/^\/var\/tmp\/medusa-plugin-coupons-[0-9a-f]{12}$/)
  })

  it("is another one for another clone and for another user", () => {
    expect(dataRoot({ ...clone, repository: "/home/ann/other" })).not.toBe(dataRoot(clone))
    expect(dataRoot({ ...clone, uid: 1001 })).not.toBe(dataRoot(clone))
  })

  it("is in memory, or where lasting data are, for what is thrown away", () => {
    expect(["/dev/shm", dirname(dataRoot())]).toContain(dirname(throwawayRoot()))
  })

  it("is where the environment says", () => {
    process.env.COUPONS_DATA_DIR = "/srv/data"
    try {
      expect([dataRoot(), throwawayRoot()].map(dirname)).toEqual(["/srv/data", "/srv/data"])
    } finally {
      delete process.env.COUPONS_DATA_DIR
    }
  })
})
