/** Who shops here. Everybody has an account; those with a password can log in. */
export type Person = {
  first_name: string
  last_name: string
  email: string
  home: "europe" | "us"
  groups: string[]
  has_password: boolean
}

export const GROUPS = [
  { slug: "vip", name: "VIP" },
  { slug: "wholesale", name: "Wholesale" },
  { slug: "newsletter", name: "Newsletter" },
]

const LEADS: Person[] = [
  person("Vera Vogel", "europe", ["vip", "newsletter"], "vip@example.com"),
  person("Nils Neumann", "europe", ["newsletter"], "new@example.com"),
  person("Wanda Weber", "europe", ["wholesale"], "wholesale@example.com"),
  person("Olivia Owens", "us", ["newsletter"], "us@example.com"),
]

// prettier-ignore
const NAMES = [
  "Anna Albrecht", "Ben Bauer", "Clara Conrad", "David Dietrich", "Emma Ernst", "Felix Fuchs",
  "Greta Graf", "Hugo Haas", "Ida Jansen", "Jakob Kaiser", "Karla Lorenz", "Leon Maurer",
  "Marie Moulin", "Noah Nowak", "Paula Otto", "Quentin Petit", "Rosa Richter", "Simon Sommer",
  "Tilda Thoma", "Ulla Ullrich", "Vincent de Vries", "Wim Willems", "Xenia Xander", "Yara Yilmaz",
  "Abigail Adams", "Brandon Brooks", "Chloe Carter", "Dylan Diaz", "Ella Evans", "Frank Foster",
  "Grace Green", "Henry Hill", "Isaac Irwin", "Julia Jones", "Kevin Kelly", "Laura Lewis",
]
const FIRST_AMERICAN = 24

/** Every fifth is a VIP, every ninth buys wholesale, every other reads the newsletter. */
export const PEOPLE: Person[] = [
  ...LEADS,
  ...NAMES.map((name, index) =>
    person(name, index < FIRST_AMERICAN ? "europe" : "us", [
      ...(index % 5 === 0 ? ["vip"] : []),
      ...(index % 9 === 4 ? ["wholesale"] : []),
      ...(index % 2 === 0 ? ["newsletter"] : []),
    ])
  ),
]

/** Has an account and has never bought anything. */
export const NEVER_BOUGHT = ["vip@example.com", "new@example.com"]

function person(name: string, home: Person["home"], groups: string[], email?: string): Person {
  const [first_name = "", ...rest] = name.split(" ")
  return {
    first_name,
    last_name: rest.join(" "),
    email: email ?? `${name.toLowerCase().replaceAll(" ", ".")}@example.com`,
    home,
    groups,
    has_password: email !== undefined,
  }
}
