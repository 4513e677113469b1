import { readFileSync } from "node:fs"

/** @typedef {{ name: string, uid: number, gid: number }} User */

const CANDIDATES = ["postgres", "nobody"]

/**
 * PostgreSQL refuses to run as root, so that root has to name somebody else.
 *
 * @param {{ uid?: number, readPasswd?: () => string }} [options]
 * @returns {User | undefined} nothing where the caller is an ordinary user
 */
export function userToRunAs({ uid = process.getuid?.(), readPasswd = readEtcPasswd } = {}) {
  if (uid !== 0) {
    return undefined
  }
  const users = parsePasswd(readPasswd())
  for (const name of CANDIDATES) {
    const found = users.find((user) => user.name === name)
    if (found) {
      return found
    }
  }
  throw new Error(
    `PostgreSQL does not run as root, and there is neither of the users ${CANDIDATES.join(", ")}. ` +
      "Run this as an ordinary user, or give DATABASE_URL."
  )
}

/**
 * @param {string} text the content of /etc/passwd
 * @returns {User[]}
 */
function parsePasswd(text) {
  return text.split("\n").flatMap((line) => {
    const [name, , uid, gid] = line.split(":")
    return name && uid && gid ? [{ name, uid: Number(uid), gid: Number(gid) }] : []
  })
}

function readEtcPasswd() {
  return readFileSync("/etc/passwd", "utf8")
}
