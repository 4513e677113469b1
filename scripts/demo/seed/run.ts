import { writeFile } from "node:fs/promises"
import type { ExecArgs } from "@medusajs/framework/types"
import { STAFF } from "../logins.js"
import { seedAdminUser, seedShop } from "."

/** `medusa exec scripts/demo/seed/run.ts <file for the ids>` */
export default async function run({ container, args }: ExecArgs) {
  const [file] = args
  if (!file) {
    throw new Error("The seed needs a file for the ids of what it makes.")
  }
  await seedAdminUser(container, STAFF)
  await writeFile(file, JSON.stringify(await seedShop(container), null, 2))
}
