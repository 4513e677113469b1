import { describeInstall } from "./describe-install"
import { describeLoyalty } from "./describe-loyalty"
import { describePackage } from "./describe-package"
import { describeUninstall } from "./describe-uninstall"
import { hostSuite } from "./support/host-suite"

hostSuite("The published package", (host) => {
  describe("packed", () => describePackage(host))
  describe("installed", () => describeInstall(host))
  describe("beside other plugins", () => describeLoyalty(host))
  describe("taken out and put back in", () => describeUninstall(host))
})
