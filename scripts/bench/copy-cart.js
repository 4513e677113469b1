// CommonJS, so that the integration tests (which Jest compiles to that) and the bench share it.

/** @typedef {{ query(text: string, values?: unknown[]): Promise<{ rows: any[] }> }} Client of `pg` */
/** @typedef {Record<string, unknown>} Row */

/** A cart, ready to pay or not, with a guest of its own or somebody's account. */
const PARTS = {
  customer: `id = (select customer_id from cart where id = $1) and not has_account`,
  cart_address: `id in (select unnest(array[shipping_address_id, billing_address_id]) from cart where id = $1)`,
  cart: `id = $1`,
  cart_line_item: `cart_id = $1`,
  cart_line_item_adjustment: `item_id in (select id from cart_line_item where cart_id = $1)`,
  cart_line_item_tax_line: `item_id in (select id from cart_line_item where cart_id = $1)`,
  cart_shipping_method: `cart_id = $1`,
  cart_shipping_method_tax_line: `shipping_method_id in (select id from cart_shipping_method where cart_id = $1)`,
  cart_promotion: `cart_id = $1`,
  payment_collection: `id in (select payment_collection_id from cart_payment_collection where cart_id = $1)`,
  payment_collection_payment_providers: `payment_collection_id in (select payment_collection_id from cart_payment_collection where cart_id = $1)`,
  payment_session: `payment_collection_id in (select payment_collection_id from cart_payment_collection where cart_id = $1)`,
  cart_payment_collection: `cart_id = $1`,
  coupon_entry: `scope_id = $1`,
}

let nextCopy = 0

/**
 * Copies a cart row by row, so that fifty shoppers who are ready to pay cost no
 * more than one. Each copy is a guest of its own, with an e-mail never seen
 * before, unless it shall be the same person; the cart of an account stays that
 * account's.
 *
 * @param {Client} client
 * @param {string} id
 * @param {number} copies
 * @param {{ samePerson?: boolean }} [options]
 * @returns {Promise<string[]>} the ids of the copies
 */
module.exports.copyCart = async function copyCart(client, id, copies, { samePerson = false } = {}) {
  /** @type {{ table: string, rows: Row[] }[]} */
  const parts = []
  const tables = Object.entries(PARTS).filter(([table]) => !samePerson || table !== "customer")
  for (const [table, where] of tables) {
    const { rows } = await client.query(
      `select to_jsonb(${table}) as row from ${table} where ${where}`,
      [id]
    )
    parts.push({ table, rows: rows.map(({ row }) => row).filter((row) => !row.deleted_at) })
  }
  const marks = Array.from({ length: copies }, () => `copy${nextCopy++}`)
  for (const { table, rows } of parts) {
    await client.query(
      `insert into ${table} select * from jsonb_populate_recordset(null::${table}, $1)`,
      [JSON.stringify(marks.flatMap((mark) => marked(parts, rows, mark)))]
    )
  }
  return marks.map((mark) => `${id}${mark}`)
}

/**
 * The rows under ids and an e-mail of their own, wherever these are named.
 *
 * @param {{ table: string, rows: Row[] }[]} parts
 * @param {Row[]} rows
 * @param {string} mark
 * @returns {Row[]}
 */
function marked(parts, rows, mark) {
  const ids = parts.flatMap((part) => part.rows.map(({ id }) => id)).filter(Boolean)
  const guest = parts.find(({ table }) => table === "customer")?.rows[0]?.email
  const text = ids.reduce(
    (/** @type {string} */ json, id) => json.replaceAll(`"${id}"`, `"${id}${mark}"`),
    JSON.stringify(rows)
  )
  return JSON.parse(guest ? text.replaceAll(`"${guest}"`, `"${mark}.${guest}"`) : text)
}
