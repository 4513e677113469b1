import { Migration } from "@medusajs/framework/mikro-orm/migrations"
import { normalForm } from "../../../domain/code/normal-form"

type NativeCode = { id: string; code: string }

/** What models cannot say: append-only tables, and the codes of native promotions that exist already. */
export class Migration20261121100000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create or replace function coupon_refuse_change() returns trigger language plpgsql as $$
      begin
        raise exception '% is append-only', tg_table_name;
      end $$;`)
    for (const table of ["coupon_ledger_entry", "coupon_terms"]) {
      this.addSql(`drop trigger if exists ${table}_append_only on ${table};`)
      this.addSql(`
        create trigger ${table}_append_only before update or delete on ${table}
        for each row execute function coupon_refuse_change();`)
    }
    this.addSql(`
      create index if not exists "IDX_coupon_ledger_entry_type_created_at"
      on coupon_ledger_entry (type, created_at);`)
    this.addSql(`
      create index if not exists "IDX_coupon_ledger_entry_reserved_by"
      on coupon_ledger_entry (coupon_id, customer_id) where type = 'reserved';`)
    await this.enterNativeCodes()
  }

  override async down(): Promise<void> {
    for (const table of ["coupon_ledger_entry", "coupon_terms"]) {
      this.addSql(`drop trigger if exists ${table}_append_only on ${table};`)
    }
    this.addSql(`drop function if exists coupon_refuse_change();`)
  }

  /** In a fresh store the promotion table may not exist yet; then there is nothing to enter. */
  private async enterNativeCodes(): Promise<void> {
    const [table] = await this.execute(`select to_regclass('promotion') as name`)
    if (!table?.name) {
      return
    }
    const natives = (await this.execute(
      `select id, code from promotion
       where deleted_at is null
         and not exists (select 1 from coupon where coupon.promotion_id = promotion.id)
       order by created_at, id`
    )) as unknown as NativeCode[]
    for (const { id, code } of natives) {
      const key = normalForm(code)
      if (key === null) {
        continue
      }
      this.addSql(
        this.getKnex()
          .raw(
            `insert into coupon_code (normal_form, code, promotion_ids) values (?, ?, array[?])
             on conflict (normal_form) do update set promotion_ids =
               array_append(array_remove(coupon_code.promotion_ids, ?), ?)
             where coupon_code.coupon_id is null`,
            [key, code, id, id, id]
          )
          .toQuery()
      )
    }
  }
}
