/** @param {string} line what the demo is doing now */
export function say(line) {
  console.log(`  ${line}`)
}

/**
 * @template T
 * @param {string} what
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function timed(what, work) {
  const began = Date.now()
  const result = await work()
  say(`${what} (${Math.round((Date.now() - began) / 1000)} s)`)
  return result
}

/** A failure that is a sentence for people; no stack is shown. */
export class Plain extends Error {}
