import { MetadataStorage } from "@medusajs/framework/mikro-orm/core"

// Models that an earlier spec of this process registered would be taken for this one's.
MetadataStorage.clear()
