import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createCustomerAccountWorkflow,
  createCustomerGroupsWorkflow,
  createCustomersWorkflow,
  linkCustomersToCustomerGroupWorkflow,
} from "@medusajs/medusa/core-flows"
import { idsByKey, need } from "./by-key"
import { registerPassword } from "./passwords"
import { CUSTOMER_PASSWORD } from "../logins.js"
import { GROUPS, PEOPLE, type Person } from "./people"
import type { ShopIds } from "./shop-ids"

/** Forty people with accounts, four of them with a password, in three groups. */
export async function seedCustomers(
  container: MedusaContainer
): Promise<Pick<ShopIds, "customers" | "groups">> {
  const customers: Record<string, string> = {}
  for (const person of PEOPLE.filter(({ has_password }) => has_password)) {
    customers[person.email] = await seedLogin(container, person)
  }
  const { result } = await createCustomersWorkflow(container).run({
    input: {
      customersData: PEOPLE.filter(({ has_password }) => !has_password).map((person) => ({
        ...customerData(person),
        has_account: true,
      })),
    },
  })
  Object.assign(
    customers,
    idsByKey(result, ({ email }) => email)
  )
  return { customers, groups: await seedGroups(container, customers) }
}

async function seedLogin(container: MedusaContainer, person: Person) {
  const { result } = await createCustomerAccountWorkflow(container).run({
    input: {
      authIdentityId: await registerPassword(container, person.email, CUSTOMER_PASSWORD),
      customerData: customerData(person),
    },
  })
  return result.id
}

function customerData({ email, first_name, last_name }: Person) {
  return { email, first_name, last_name }
}

async function seedGroups(container: MedusaContainer, customers: Record<string, string>) {
  const { result } = await createCustomerGroupsWorkflow(container).run({
    input: { customersData: GROUPS.map(({ name }) => ({ name })) },
  })
  const ids: Record<string, string> = {}
  for (const { slug, name } of GROUPS) {
    const id = need(
      idsByKey(result, (group) => group.name),
      name
    )
    const members = PEOPLE.filter(({ groups }) => groups.includes(slug))
    await linkCustomersToCustomerGroupWorkflow(container).run({
      input: { id, add: members.map(({ email }) => need(customers, email)) },
    })
    ids[slug] = id
  }
  return ids
}
