import { createApiKeysWorkflow, createUserAccountWorkflow } from "@medusajs/medusa/core-flows"
import { registerPassword } from "../../scripts/demo/seed/passwords"
import type { Shop } from "./shop-suite"

const PASSWORD = "supersecret"

/** Somebody else of the staff, who may have no name; `send` calls as them. */
export async function colleague(
  { container, api }: Shop,
  email: string,
  name: { first_name?: string; last_name?: string } = {}
) {
  const authIdentityId = await registerPassword(container, email, PASSWORD)
  const { result: user } = await createUserAccountWorkflow(container).run({
    input: { authIdentityId, userData: { email, ...name } },
  })
  const { data } = await api.raw({})("POST", "/auth/user/emailpass", { email, password: PASSWORD })
  return { id: user.id, send: api.raw({ authorization: `Bearer ${data.token}` }) }
}

/** A program with a secret key; `send` calls as it. */
export async function program({ container, api }: Shop, title: string) {
  const { result } = await createApiKeysWorkflow(container).run({
    input: { api_keys: [{ title, type: "secret", created_by: "" }] },
  })
  const { id, token } = result[0] ?? { id: "", token: "" }
  const basic = Buffer.from(`${token}:`).toString("base64")
  return { id, send: api.raw({ authorization: `Basic ${basic}` }) }
}
