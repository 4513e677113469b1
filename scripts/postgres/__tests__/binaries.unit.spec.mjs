import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { linkLibraries } from "../binaries.mjs"

describe("the libraries' other names", () => {
  const folder = mkdtempSync(join(tmpdir(), "coupons-links-"))

  afterAll(() => rmSync(folder, { recursive: true }))

  it("are made where no install script has made them, and once only", () => {
    mkdirSync(join(folder, "native", "lib"), { recursive: true })
    writeFileSync(join(folder, "native", "lib", "libx.so.1.2"), "library")
    writeFileSync(
      join(folder, "native", "pg-symlinks.json"),
      JSON.stringify([{ source: "native/lib/libx.so.1.2", target: "native/lib/libx.so.1" }])
    )
    expect(linkLibraries(folder)).toBe(true)
    expect(linkLibraries(folder)).toBe(true)
    expect(readFileSync(join(folder, "native", "lib", "libx.so.1"), "utf8")).toBe("library")
  })
})
