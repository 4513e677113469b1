import type { WallTime } from "./wall-time"

const pad = (value: number) => String(value).padStart(2, "0")

/** The date picker speaks of moments in the browser's zone: the one that reads like this time. */
export function toPickerDate(wall: WallTime): Date {
  return new Date(`${wall}:00`)
}

/**
 * What the picked date reads like. A day picked without a time of day, which
 * reads as midnight, gets the default one.
 */
export function toWallTime(date: Date, defaultTime: string | null): WallTime {
  const day = `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`
  const time = `${pad(date.getHours())}:${pad(date.getMinutes())}`
  return `${day}T${defaultTime && time === "00:00" ? defaultTime : time}`
}
