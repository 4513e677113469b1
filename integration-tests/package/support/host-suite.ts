import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { databases } from "./databases"
import { createHostApp, type Entries, type HostApp } from "./host-app"
import { medusa, type Filled } from "./medusa"
import { packTarball, type Tarball } from "./package-tarball"
import { entriesOf } from "./read-docs"

export type Host = {
  tarball: Tarball
  /** The two of the README. */
  entries: Required<Entries>
  /** An app with the plugin installed as the README says, on an empty database that was migrated and filled. */
  installed: Filled
  /** Another app, on a copy of that database. */
  another(name: string): Promise<Filled>
}

/** One build, one tarball and one migrated database for all tests. */
export function hostSuite(title: string, tests: (host: () => Host) => void): void {
  describe(title, () => {
    const folder = mkdtempSync(join(tmpdir(), "coupons-package-"))
    const { create, copy, dropAll } = databases()
    let host: Host

    beforeAll(async () => {
      const tarball = await packTarball(folder)
      const entries = entriesOf("README.md")
      const ids = join(folder, "ids.json")
      const createApp = async (name: string): Promise<HostApp> => {
        const app = await createHostApp(join(folder, name), tarball.file)
        app.configure(entries)
        return app
      }
      const installed = {
        app: await createApp("installed"),
        database: await create("installed"),
        ids,
      }
      await medusa(installed, "db:migrate", "--execute-safe-links")
      const another = async (name: string) => ({
        app: await createApp(name),
        database: await copy(installed.database, name),
        ids,
      })
      host = { tarball, entries, installed, another }
    })

    afterAll(async () => {
      await dropAll()
      rmSync(folder, { recursive: true, force: true })
    })

    tests(() => host)
  })
}
