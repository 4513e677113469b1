/**
 * An amount as people read it, rounded to the cent. The API gives more decimals than anybody pays.
 *
 * @param {number | string} amount in major units
 */
export function inCents(amount) {
  return (Math.round(Number(amount) * 100) / 100).toFixed(2)
}
