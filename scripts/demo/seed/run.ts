import { writeFile } from "node:fs/promises"
import type { ExecArgs } from "@medusajs/framework/types"
import { seedAdminUser, seedShop } from "."

/** `medusa exec scripts/demo/seed/run.ts <file for the ids> <e-mail> <password>` */
export default async function run({ container, args }: ExecArgs) {
  const [file, email, password] = args
  if (!file || !email || !password) {
    throw new Error("The seed needs a file for the ids, and the e-mail and password of staff.")
  }
  await seedAdminUser(container, { email, password })
  await writeFile(file, JSON.stringify(await seedShop(container), null, 2))
}
