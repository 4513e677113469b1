import type { MedusaContainer } from "@medusajs/framework/types"
import { createUserAccountWorkflow } from "@medusajs/medusa/core-flows"
import { registerPassword } from "./passwords"

export type AdminLogin = { email: string; password: string }

/** The person who can log in to the dashboard. */
export async function seedAdminUser(container: MedusaContainer, { email, password }: AdminLogin) {
  await createUserAccountWorkflow(container).run({
    input: {
      authIdentityId: await registerPassword(container, email, password),
      userData: { email, first_name: "Ada", last_name: "Admin" },
    },
  })
}
