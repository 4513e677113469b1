const REAL = [
  "hrtime",
  "nextTick",
  "performance",
  "queueMicrotask",
  "setImmediate",
  "clearImmediate",
  "setInterval",
  "clearInterval",
  "setTimeout",
  "clearTimeout",
] as const

/** Runs `work` with the server's date standing at this instant; timers go on as usual. */
export async function at<Result>(
  instant: Date | number,
  work: () => Promise<Result>
): Promise<Result> {
  jest.useFakeTimers({ now: instant, doNotFake: [...REAL] })
  try {
    return await work()
  } finally {
    jest.useRealTimers()
  }
}
