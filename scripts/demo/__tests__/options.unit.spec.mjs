import { readOptions } from "../options.mjs"

describe("the options of the demo", () => {
  it("listens on this machine only, on Medusa's own port, unless told otherwise", () => {
    expect(readOptions([])).toEqual({ port: 9000, host: "127.0.0.1", fresh: false })
    expect(readOptions(["--port", "9100", "--fresh", "--host=0.0.0.0"])).toEqual({
      port: 9100,
      host: "0.0.0.0",
      fresh: true,
    })
  })

  it.each([["0"], ["65536"], ["9e3"], ["http"], [""]])("says that %j is no port", (port) => {
    expect(() => readOptions(["--port", port])).toThrow("is no port")
  })

  it("shows how it is called when it does not know an option", () => {
    expect(() => readOptions(["--prot", "9100"])).toThrow("npm run demo -- [--port 9000]")
  })
})
