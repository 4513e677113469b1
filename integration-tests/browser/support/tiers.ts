import { type Page } from "playwright-core"

/** Chooses spend tiers in US dollars. */
export async function startTiers(page: Page): Promise<void> {
  await page.getByRole("radio", { name: /Spend tiers/ }).click()
  await page.getByRole("combobox", { name: "Currency 1" }).click()
  await page.getByRole("option", { name: "$ USD" }).click()
}

/** Another tier below those there are. */
export async function addTier(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Add a tier" }).click()
}

/** An amount off from a certain spend on. */
export async function fillTier(
  page: Page,
  number: number,
  { from, off }: { from: string; off: string }
): Promise<void> {
  const tier = page.getByRole("group", { name: `Tier ${number}` })
  const unit = tier.getByRole("combobox", { name: "Takes off" })
  if (!(await unit.innerText()).includes("amount")) {
    await unit.click()
    await page.getByRole("option", { name: "An amount" }).click()
  }
  await tier.getByLabel("Spend from, USD").fill(from)
  await tier.getByLabel("Amount off, USD").fill(off)
}
