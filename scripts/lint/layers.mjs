import { importX, createNodeResolver } from "eslint-plugin-import-x"

/**
 * `domain ← contracts ← modules ← workflows ← api | subscribers | jobs`; admin and client see only
 * contracts and domain. Each layer with the folders it may import from, and why not from others.
 *
 * @type {Record<string, { sees: string[], because: string }>}
 */
export const LAYERS = {
  domain: {
    sees: [],
    because: "the domain decides for every asker, and is tested without any of them",
  },
  contracts: {
    sees: ["domain"],
    because: "the contracts are read by browsers and by other apps, which have no server",
  },
  modules: {
    sees: ["domain", "contracts"],
    because: "a module holds data and transactions, and Medusa loads it before everything else",
  },
  links: {
    sees: ["modules"],
    because: "a link says how two modules' data belong together, and nothing more",
  },
  workflows: {
    sees: ["domain", "contracts", "modules", "links"],
    because:
      "a workflow is called by routes, subscribers and jobs alike and must need none of them",
  },
  policies: {
    sees: ["domain", "contracts"],
    because: "a policy names a permission, which must not hang on how the work is done",
  },
  api: {
    sees: ["domain", "contracts", "modules", "links", "workflows", "policies"],
    because: "a route turns HTTP into workflows and queries, and nobody else speaks HTTP",
  },
  subscribers: {
    sees: ["domain", "contracts", "modules", "links", "workflows"],
    because: "a subscriber turns an event into workflows; what a job or route needs too is one",
  },
  jobs: {
    sees: ["domain", "contracts", "modules", "links", "workflows"],
    because: "a job turns a moment into workflows; what a subscriber or route needs too is one",
  },
  admin: {
    sees: ["domain", "contracts"],
    because: "the dashboard runs in a browser, where the server's code cannot be and must not be",
  },
  client: {
    sees: ["domain", "contracts"],
    because: "the client runs in storefronts, where the server's code cannot be and must not be",
  },
}

const zones = Object.entries(LAYERS).map(([layer, { sees, because }]) => ({
  target: `./src/${layer}`,
  from: "./src",
  except: [layer, ...sees].map((folder) => `./${folder}`),
  message: `src/${layer} imports only from ${["itself", ...sees].join(", ")}, because ${because}.`,
}))

const outside = {
  target: "./src",
  from: ["./scripts", "./integration-tests", "./medusa-config.ts"],
  message: "src imports nothing from outside src, because only src is published.",
}

/** @type {import("eslint").Linter.Config[]} */
export const layers = [
  {
    files: ["src/**/*.{ts,tsx}"],
    plugins: { "import-x": importX },
    settings: {
      "import-x/resolver-next": [
        createNodeResolver({ extensions: [".ts", ".tsx", ".js", ".json"] }),
      ],
    },
    rules: {
      "import-x/no-restricted-paths": ["error", { zones: [...zones, outside] }],
    },
  },
]
