import type { FormIssue } from "../issue"

const MAX_COUNT = 2_000_000_000

/** A whole number of at least 1, or nothing. */
export function checkCount(text: string, path: FormIssue["path"]): FormIssue[] {
  return text.trim() ? checkRequiredCount(text, path) : []
}

/** A whole number of at least 1. */
export function checkRequiredCount(text: string, path: FormIssue["path"]): FormIssue[] {
  if (!/^\d+$/.test(text.trim()) || Number(text) < 1) {
    return [{ path, key: "whole_number" }]
  }
  return Number(text) > MAX_COUNT ? [{ path, key: "too_large" }] : []
}
