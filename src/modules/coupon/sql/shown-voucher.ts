/** What a shopper reads of the voucher in `terms`: its item and what it stands for; null where it is none. */
export const SHOWN_VOUCHER = `
  (select jsonb_build_object(
     'variant_id', variant.id, 'variant_title', variant.title, 'product_title', product.title,
     'quantity', terms.terms #> '{voucher,quantity}', 'grant', terms.terms #> '{voucher,grant}'
   )
   from product_variant variant
   join product on product.id = variant.product_id
   where variant.id = terms.terms #>> '{voucher,variant_id}' and variant.deleted_at is null)`
