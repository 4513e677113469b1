// CommonJS, so that the seed (which Medusa compiles to that) and the rest share it.

/** For a shop on one's own machine only. */
module.exports.STAFF = { email: "admin@example.com", password: "supersecret" }

/** Of every shopper who can log in. */
module.exports.CUSTOMER_PASSWORD = "supersecret"
