import { join } from "node:path"
import { REPOSITORY, start, succeeds } from "./processes"

const BUILD_MS = 180_000
const PACK_MS = 60_000

export type Tarball = { file: string; paths: string[] }

/** Builds the package and packs it, as publishing would. */
export async function packTarball(folder: string): Promise<Tarball> {
  await succeeds(start("npm", ["run", "build"], { cwd: REPOSITORY }), BUILD_MS)
  const pack = start("npm", ["pack", "--json", "--silent", "--pack-destination", folder], {
    cwd: REPOSITORY,
  })
  const printed = await succeeds(pack, PACK_MS)
  const [packed] = JSON.parse(printed.slice(printed.indexOf("[\n"))) as [
    { filename: string; files: { path: string }[] },
  ]
  return { file: join(folder, packed.filename), paths: packed.files.map(({ path }) => path) }
}
