import { describeInstall } from "./describe-install"
import { describePackage } from "./describe-package"
import { describeUninstall } from "./describe-uninstall"
import { hostSuite } from "./support/host-suite"

hostSuite("The published package", (host) => {
  describe("packed", () => describePackage(host))
  describe("installed", () => describeInstall(host))
  describe("taken out and put back in", () => describeUninstall(host))
})
