import { ownerName, ownerOf } from "../leftover.mjs"

const ARGS = `/x/postgres -D /data/a/cluster -p 5432 -c cluster_name=${ownerName(4711)} `

describe("the owner of a running server", () => {
  it("is read from the server's command line", () => {
    expect(ownerOf(ARGS, "/data/a/cluster")).toBe(4711)
  })

  it.each([
    ["a server of another folder", ARGS, "/data/a"],
    ["another program that was given the same process number", "node server.js", "/data/a/cluster"],
    ["a process that is gone", "", "/data/a/cluster"],
  ])("is nobody for %s", (_, args, cluster) => {
    expect(ownerOf(args, cluster)).toBeUndefined()
  })
})
