import { setTimeout as sleep } from "node:timers/promises"

/**
 * @param {() => boolean | Promise<boolean>} condition
 * @param {number} timeoutMs
 * @returns {Promise<boolean>} whether the condition came true in time
 */
export async function until(condition, timeoutMs) {
  const deadline = Date.now() + timeoutMs
  while (!(await condition())) {
    if (Date.now() > deadline) {
      return false
    }
    await sleep(50)
  }
  return true
}
