import { Client } from "pg"

/** Databases of this run on the server that `npm test` gives; all of them go with `dropAll`. */
export function databases() {
  const made: string[] = []

  async function create(name: string, template = "template1"): Promise<string> {
    const database = `coupons-package-${process.pid}-${name}`
    await query(addressOf("postgres"), `create database "${database}" template "${template}"`)
    made.push(database)
    return addressOf(database)
  }

  return {
    create: (name: string) => create(name),
    /** Nobody may be connected to the one that is copied. */
    copy: (address: string, name: string) => create(name, new URL(address).pathname.slice(1)),
    async dropAll() {
      for (const database of made) {
        await query(addressOf("postgres"), `drop database "${database}" with (force)`)
      }
    },
  }
}

export async function query<Row extends object>(
  address: string,
  sql: string,
  values: unknown[] = []
): Promise<Row[]> {
  const client = new Client({ connectionString: address })
  await client.connect()
  try {
    return (await client.query<Row>(sql, values)).rows
  } finally {
    await client.end()
  }
}

/** The tables of the public schema. */
export async function tables(address: string): Promise<string[]> {
  const found = await query<{ name: string }>(
    address,
    `select table_name as name from information_schema.tables where table_schema = 'public'`
  )
  return found.map(({ name }) => name).sort()
}

function addressOf(database: string): string {
  const { DB_HOST, DB_PORT, DB_USERNAME = "", DB_PASSWORD = "" } = process.env
  const role = [DB_USERNAME, DB_PASSWORD].map(encodeURIComponent).join(":")
  return `postgres://${role}@${DB_HOST}:${DB_PORT}/${database}`
}
