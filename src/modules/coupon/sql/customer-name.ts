/** What a `customer` is called; null where no name is known. */
export const CUSTOMER_NAME = `nullif(trim(concat_ws(' ', customer.first_name, customer.last_name)), '')`
