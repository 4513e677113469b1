import { AudienceSection } from "../coupon-form/audience-section"
import { ChosenGroups } from "./chosen-groups"

/** Who may use it, and how many people that is. */
export function AudienceStep() {
  return (
    <div className="flex flex-col gap-y-4">
      <AudienceSection />
      <ChosenGroups />
    </div>
  )
}
