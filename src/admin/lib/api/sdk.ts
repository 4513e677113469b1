import Medusa from "@medusajs/js-sdk"

/** Made like the dashboard's own client, so that a shop that signs in with JWT works too. */
export const sdk = new Medusa({
  baseUrl: __BACKEND_URL__ ?? "/",
  auth: {
    type: __AUTH_TYPE__ ?? "session",
    jwtTokenStorageKey: __JWT_TOKEN_STORAGE_KEY__ || undefined,
  },
})
