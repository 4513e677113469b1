import { defineConfig, loadEnv } from "@medusajs/framework/utils"

loadEnv(process.env.NODE_ENV ?? "development", process.cwd())

/**
 * The repository's root is itself a Medusa project, so that demo and tests run
 * on the sources. A store lists the plugin and the swapped module by package
 * name instead; see the README.
 */
export default defineConfig({
  projectConfig: {
    databaseUrl: process.env.DATABASE_URL,
    redisUrl: process.env.REDIS_URL,
    http: {
      storeCors: process.env.STORE_CORS ?? "http://localhost:8000",
      adminCors: process.env.ADMIN_CORS ?? "http://localhost:9000",
      authCors: process.env.AUTH_CORS ?? "http://localhost:9000,http://localhost:8000",
      jwtSecret: process.env.JWT_SECRET ?? "supersecret",
      cookieSecret: process.env.COOKIE_SECRET ?? "supersecret",
    },
    cookieOptions: { secure: false, sameSite: "lax" },
  },
  modules: [
    { resolve: "./src/modules/coupon", options: {} },
    { resolve: "./src/modules/promotion", dependencies: ["coupon"] },
  ],
})
