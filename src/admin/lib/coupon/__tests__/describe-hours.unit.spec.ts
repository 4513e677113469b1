import { translate } from "../../../__tests__/translate"
import { WEEKDAYS, type Hours } from "../../../../domain/hours/hours"
import { describeHours } from "../describe-hours"

const WORKDAYS = WEEKDAYS.slice(0, 5)

it.each([
  [
    { weekdays: WORKDAYS, from: "17:00", until: "19:30" },
    "Monday to Friday from 5:00 PM to 7:30 PM",
    "Montag bis Freitag von 17:00 bis 19:30 Uhr",
  ],
  [
    { weekdays: ["monday", "tuesday", "saturday"], from: "22:00", until: "02:00" },
    "Monday, Tuesday, and Saturday from 10:00 PM to 2:00 AM on the next day",
    "Montag, Dienstag und Samstag von 22:00 bis 02:00 Uhr am nächsten Tag",
  ],
  [
    { weekdays: [...WEEKDAYS], from: "00:00", until: "00:00" },
    "every day all day",
    "jeden Tag ganztägig",
  ],
  [
    { weekdays: ["sunday"], from: "06:00", until: "06:00" },
    "Sunday from 6:00 AM for 24 hours",
    "Sonntag ab 06:00 Uhr 24 Stunden lang",
  ],
] as [Hours, string, string][])("B27 X13 says %j", async (hours, en, de) => {
  const plain = (texts: string[]) => texts.join().replaceAll("\u202f", " ")
  expect(plain(describeHours([hours], { t: await translate("en"), locale: "en" }))).toBe(en)
  expect(plain(describeHours([hours], { t: await translate("de"), locale: "de" }))).toBe(de)
})
