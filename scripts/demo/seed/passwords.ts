import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

/** Makes a login with e-mail and password. @returns the id of the auth identity. */
export async function registerPassword(
  container: MedusaContainer,
  email: string,
  password: string
): Promise<string> {
  const { authIdentity, error } = await container
    .resolve(Modules.AUTH)
    .register("emailpass", { body: { email, password } })
  if (!authIdentity) {
    throw new Error(`No login could be made for ${email}: ${error}`)
  }
  return authIdentity.id
}
