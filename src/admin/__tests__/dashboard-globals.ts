/** What the dashboard's build and a browser put there, for what is loaded after this. */
const storage = {
  getItem: (key: string) => (key === "medusa_auth_token" ? "secret" : null),
  setItem: () => {},
}

Object.assign(globalThis, {
  __BACKEND_URL__: "https://shop.example/medusa",
  __AUTH_TYPE__: "session",
  __JWT_TOKEN_STORAGE_KEY__: undefined,
  window: { location: { origin: "https://shop.example" }, localStorage: storage },
})
