import { normalForm } from "../../../../domain/code/normal-form"
import type { Sql } from "../../sql/sql"
import { isCodeFree } from "./is-code-free"

/** As long as a code may be, with room for a number. */
const MOST = 60

/** A code that nobody holds, for who never types it: a name, with a number behind it where it is taken. */
export async function freeCodeOf(sql: Sql, name: string): Promise<string> {
  const label = [...name.trim()].slice(0, MOST).join("").trim()
  for (let number = 1; ; number += 1) {
    const code = number === 1 ? label : `${label} ${number}`
    if (await isCodeFree(sql, normalForm(code) ?? "")) {
      return code
    }
  }
}
