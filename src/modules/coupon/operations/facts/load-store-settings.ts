import { randomBytes } from "node:crypto"
import { CouponSettings, DEFAULT_SETTINGS } from "../../../../contracts/settings"
import { firstRow, type Sql } from "../../sql/sql"

const ROW = "default"
const SECRET_BYTES = 32

export type StoreSettings = { settings: CouponSettings; secret: string }

type Row = { settings: Partial<CouponSettings>; secret: string }

/** The store's settings and its key for hashing persons; made on first use, once, by whichever server is first. */
export async function loadStoreSettings(sql: Sql): Promise<StoreSettings> {
  const row = (await readRow(sql)) ?? (await createRow(sql))
  return {
    settings: CouponSettings.parse({ ...DEFAULT_SETTINGS, ...row.settings }),
    secret: row.secret,
  }
}

/**
 * Replaces the settings; the key stays. Where other addresses are one person from now on, the
 * persons of all orders are gathered anew.
 */
export async function saveStoreSettings(sql: Sql, settings: CouponSettings): Promise<void> {
  await loadStoreSettings(sql)
  await sql.raw(
    `update coupon_setting set settings = cast(:settings as jsonb), updated_at = now(),
       persons_known_to = case
         when settings -> 'email' is distinct from cast(:settings as jsonb) -> 'email' then null
         else persons_known_to
       end
     where id = :id`,
    { id: ROW, settings: JSON.stringify(settings) }
  )
}

function readRow(sql: Sql): Promise<Row | null> {
  return firstRow<Row>(sql, `select settings, secret from coupon_setting where id = :id`, {
    id: ROW,
  })
}

async function createRow(sql: Sql): Promise<Row> {
  await sql.raw(
    `insert into coupon_setting (id, settings, secret) values (:id, '{}', :secret) on conflict do nothing`,
    { id: ROW, secret: randomBytes(SECRET_BYTES).toString("base64url") }
  )
  return (await readRow(sql)) as Row
}
