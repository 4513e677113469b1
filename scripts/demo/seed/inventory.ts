import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createInventoryLevelsWorkflow } from "@medusajs/medusa/core-flows"

const STOCK = 10_000

/** Enough of everything in every warehouse. */
export async function seedInventory(container: MedusaContainer, stock_location_ids: string[]) {
  const items = await container.resolve(Modules.INVENTORY).listInventoryItems({}, { take: null })
  await createInventoryLevelsWorkflow(container).run({
    input: {
      inventory_levels: items.flatMap((item) =>
        stock_location_ids.map((location_id) => ({
          inventory_item_id: item.id,
          location_id,
          stocked_quantity: STOCK,
        }))
      ),
    },
  })
}
