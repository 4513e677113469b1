import { userToRunAs } from "../user.mjs"

const PASSWD = [
  "root:x:0:0:root:/root:/bin/bash",
  "nobody:x:65534:65533:nobody:/nonexistent:/usr/sbin/nologin",
].join("\n")

describe("the user that PostgreSQL runs as", () => {
  it("is the caller where the caller is an ordinary user", () => {
    expect(userToRunAs({ uid: 1000, readPasswd: () => PASSWD })).toBeUndefined()
  })

  it("is postgres for root where there is one", () => {
    const readPasswd = () => `${PASSWD}\npostgres:x:101:104::/var/lib/postgresql:/bin/bash\n`
    expect(userToRunAs({ uid: 0, readPasswd })).toEqual({ name: "postgres", uid: 101, gid: 104 })
  })

  it("is nobody for root where there is no postgres", () => {
    const user = userToRunAs({ uid: 0, readPasswd: () => PASSWD })
    expect(user).toEqual({ name: "nobody", uid: 65534, gid: 65533 })
  })

  it("is refused with a way out where root has nobody else", () => {
    expect(() => userToRunAs({ uid: 0, readPasswd: () => "root:x:0:0::/root:/bin/sh" })).toThrow(
      "DATABASE_URL"
    )
  })
})
