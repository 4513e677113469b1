const NAMES_ONE = `
  exists (select 1 from jsonb_array_elements(product.ids) one where rule -> 'values' @> one)`
const NAMES_ALL = `product.ids <> '[]' and rule -> 'values' @> product.ids`

/**
 * Whether a coupon's target rules name the product whose ids, by attribute, are in `:product`, and
 * none of them leaves it out. Of its variants each is an item of its own: one that fits is enough.
 * Rules on anything else are not asked here. `:product_facets` find the candidates by index.
 */
export const TOUCHES_PRODUCT = `
  coupon.facets && cast(:product_facets as text[])
  and not exists (
    select 1 from coupon_terms terms
    cross join jsonb_array_elements(terms.terms -> 'targets') rule
    cross join lateral (
      select cast(:product as jsonb) -> (rule ->> 'attribute') as ids,
        rule ->> 'attribute' = 'items.variant_id' as is_each_an_item
    ) product
    where terms.id = coupon.terms_id and product.ids is not null
      and not case rule ->> 'operator'
        when 'in' then ${NAMES_ONE}
        when 'ne' then not case when product.is_each_an_item then ${NAMES_ALL} else ${NAMES_ONE} end
        when 'eq' then case when product.is_each_an_item then ${NAMES_ONE} else ${NAMES_ALL} end
        else true
      end
  )`
