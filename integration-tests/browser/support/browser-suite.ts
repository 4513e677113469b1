import { chromium as playwright, type Browser, type Page } from "playwright-core"
import { chromium } from "../../setup/tools"
import { shopSuite, STAFF, type Shop } from "../../support/shop-suite"
import { serveDashboard, type Dashboard } from "./serve-dashboard"

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
]
const PATIENCE_MS = 30_000

export type Staff = {
  shop: Shop
  /** A page of the dashboard, in English and in Berlin's time, logged in. */
  page: Page
  /** Opens an address of the dashboard, such as `/coupons`. */
  goto: (path: string) => Promise<void>
}

/** A member of staff at the dashboard of a running shop; each test begins at a new page. */
export function browserSuite(title: string, tests: (staff: () => Staff) => void): void {
  shopSuite(title, (shop) => {
    let dashboard: Dashboard
    let browser: Browser
    let staff: Staff

    beforeAll(async () => {
      dashboard = await serveDashboard(shop().url)
      browser = await playwright.launch({ executablePath: chromium, args: FLAGS })
    })

    beforeEach(async () => {
      const page = await browser.newPage({
        viewport: { width: 1440, height: 1000 },
        locale: "en-US",
        timezoneId: "Europe/Berlin",
      })
      page.setDefaultTimeout(PATIENCE_MS)
      await logIn(page, dashboard.url)
      const goto = async (path: string) => void (await page.goto(`${dashboard.url}/app${path}`))
      staff = { shop: shop(), page, goto }
    })

    afterEach(() => staff.page.close())

    afterAll(async () => {
      await browser.close()
      await dashboard.close()
    })

    tests(() => staff)
  })
}

async function logIn(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/app/login`)
  await page.locator("input[name=email]").fill(STAFF.email)
  await page.locator("input[name=password]").fill(STAFF.password)
  await page.keyboard.press("Enter")
  await page.waitForURL(/\/app\/orders/)
}
