/** Whether `:scope_id` can still change: the codes of a cart that became an order stay as they were. */
export const IS_OPEN = `
  not exists (
    select 1 from cart completed
    where completed.id = :scope_id and completed.completed_at is not null
  )`
