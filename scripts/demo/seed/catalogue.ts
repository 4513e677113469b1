/** What the shop sells, as a merchant would write it down. Prices in major units. */
export type CatalogueVariant = { sku: string; option: string; eur: number; usd: number }
export type CatalogueProduct = {
  handle: string
  title: string
  description: string
  brand: string
  category: string
  type: string
  tags: string[]
  option: string
  variants: CatalogueVariant[]
}

export const CATEGORIES = [
  { handle: "coffee", name: "Coffee" },
  { handle: "espresso", name: "Espresso", parent: "coffee" },
  { handle: "filter-coffee", name: "Filter coffee", parent: "coffee" },
  { handle: "tea", name: "Tea" },
  { handle: "brewing", name: "Brewing" },
  { handle: "cups-and-pots", name: "Cups and pots" },
  { handle: "gifts", name: "Gifts" },
]

export const BRANDS = [
  { handle: "nordlicht", title: "Nordlicht Roasters" },
  { handle: "harbour-tea", title: "Harbour Tea" },
  { handle: "brewmaster", title: "Brewmaster" },
  { handle: "kiln-and-co", title: "Kiln & Co" },
]

export const TYPES = ["Consumable", "Equipment", "Tableware"]

export const TAGS = ["organic", "bestseller", "new", "decaf", "handmade"]

export const PRODUCTS: CatalogueProduct[] = [
  {
    handle: "espresso-notte",
    title: "Espresso Notte",
    description: "A dark roast with chocolate and hazelnut, for the portafilter and the moka pot.",
    brand: "nordlicht",
    category: "espresso",
    type: "Consumable",
    tags: ["organic", "bestseller"],
    option: "Weight",
    variants: [
      { sku: "NOTTE-250", option: "250 g", eur: 8.9, usd: 9.5 },
      { sku: "NOTTE-1000", option: "1 kg", eur: 29.9, usd: 32 },
    ],
  },
  {
    handle: "espresso-mond",
    title: "Espresso Mond, decaffeinated",
    description: "All of the evening and none of the night: decaffeinated with water only.",
    brand: "nordlicht",
    category: "espresso",
    type: "Consumable",
    tags: ["decaf"],
    option: "Weight",
    variants: [{ sku: "MOND-250", option: "250 g", eur: 10.5, usd: 11 }],
  },
  {
    handle: "filter-aurora",
    title: "Filter Aurora",
    description: "A light roast from Ethiopia with bergamot and apricot.",
    brand: "nordlicht",
    category: "filter-coffee",
    type: "Consumable",
    tags: ["organic", "new"],
    option: "Weight",
    variants: [
      { sku: "AURORA-250", option: "250 g", eur: 9.9, usd: 10.5 },
      { sku: "AURORA-1000", option: "1 kg", eur: 33, usd: 35 },
    ],
  },
  {
    handle: "sencha",
    title: "Sencha First Flush",
    description: "Green tea from Shizuoka, steamed briefly, sweet and grassy.",
    brand: "harbour-tea",
    category: "tea",
    type: "Consumable",
    tags: ["organic", "bestseller"],
    option: "Weight",
    variants: [
      { sku: "SENCHA-50", option: "50 g", eur: 12.5, usd: 13 },
      { sku: "SENCHA-100", option: "100 g", eur: 22, usd: 23 },
    ],
  },
  {
    handle: "earl-grey",
    title: "Earl Grey",
    description: "Ceylon leaves with oil of real bergamot.",
    brand: "harbour-tea",
    category: "tea",
    type: "Consumable",
    tags: [],
    option: "Weight",
    variants: [{ sku: "EARL-100", option: "100 g", eur: 9, usd: 9.5 }],
  },
  {
    handle: "mountain-herbs",
    title: "Mountain Herbs",
    description: "Mint, lemon balm and edelweiss from small farms in the Alps.",
    brand: "harbour-tea",
    category: "tea",
    type: "Consumable",
    tags: ["organic", "new"],
    option: "Weight",
    variants: [{ sku: "HERBS-75", option: "75 g", eur: 7.5, usd: 8 }],
  },
  {
    handle: "hand-grinder",
    title: "Hand Grinder",
    description: "Steel burrs, forty steps, and quiet enough for a hotel room.",
    brand: "brewmaster",
    category: "brewing",
    type: "Equipment",
    tags: ["bestseller"],
    option: "Colour",
    variants: [{ sku: "GRINDER-BLACK", option: "Black", eur: 69, usd: 75 }],
  },
  {
    handle: "gooseneck-kettle",
    title: "Gooseneck Kettle",
    description: "Keeps the temperature to the degree, pours as slowly as you like.",
    brand: "brewmaster",
    category: "brewing",
    type: "Equipment",
    tags: ["new"],
    option: "Colour",
    variants: [
      { sku: "KETTLE-BLACK", option: "Black", eur: 89, usd: 95 },
      { sku: "KETTLE-STEEL", option: "Steel", eur: 89, usd: 95 },
    ],
  },
  {
    handle: "pour-over-set",
    title: "Pour-Over Set",
    description: "Dripper, carafe and forty filters.",
    brand: "brewmaster",
    category: "brewing",
    type: "Equipment",
    tags: [],
    option: "Size",
    variants: [
      { sku: "POUR-2", option: "2 cups", eur: 39, usd: 42 },
      { sku: "POUR-4", option: "4 cups", eur: 46, usd: 49 },
    ],
  },
  {
    handle: "paper-filters",
    title: "Paper Filters",
    description: "A hundred unbleached filters.",
    brand: "brewmaster",
    category: "brewing",
    type: "Consumable",
    tags: [],
    option: "Size",
    variants: [{ sku: "FILTERS-100", option: "100 pieces", eur: 4.5, usd: 5 }],
  },
  {
    handle: "stoneware-mug",
    title: "Stoneware Mug",
    description: "Thrown by hand, 300 ml, and no two are quite alike.",
    brand: "kiln-and-co",
    category: "cups-and-pots",
    type: "Tableware",
    tags: ["handmade", "bestseller"],
    option: "Glaze",
    variants: [
      { sku: "MUG-WHITE", option: "White", eur: 15.5, usd: 17 },
      { sku: "MUG-INDIGO", option: "Indigo", eur: 15.5, usd: 17 },
      { sku: "MUG-MOSS", option: "Moss", eur: 15.5, usd: 17 },
    ],
  },
  {
    handle: "espresso-cups",
    title: "Espresso Cups, set of two",
    description: "Two cups of 80 ml with their saucers.",
    brand: "kiln-and-co",
    category: "cups-and-pots",
    type: "Tableware",
    tags: ["handmade"],
    option: "Glaze",
    variants: [
      { sku: "CUPS-WHITE", option: "White", eur: 24, usd: 26 },
      { sku: "CUPS-INDIGO", option: "Indigo", eur: 24, usd: 26 },
    ],
  },
  {
    handle: "tea-pot",
    title: "Tea Pot",
    description: "One litre, with a strainer that fits.",
    brand: "kiln-and-co",
    category: "cups-and-pots",
    type: "Tableware",
    tags: ["handmade", "new"],
    option: "Glaze",
    variants: [{ sku: "POT-MOSS", option: "Moss", eur: 49, usd: 54 }],
  },
  {
    handle: "morning-box",
    title: "Morning Box",
    description: "Filter Aurora, two mugs and a hundred filters in a box worth keeping.",
    brand: "nordlicht",
    category: "gifts",
    type: "Consumable",
    tags: ["bestseller"],
    option: "Size",
    variants: [{ sku: "BOX-MORNING", option: "One box", eur: 45, usd: 49 }],
  },
]
