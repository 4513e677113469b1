/**
 * An id for a person's counter that no other server makes too. One derived from
 * the key would be equal on both: the second insert then fails at the primary
 * key, which `on conflict` does not look at, instead of adding to the first.
 */
export const NEW_PERSON_USE_ID = `'cpuse_' || replace(cast(gen_random_uuid() as text), '-', '')`
