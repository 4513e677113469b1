import { problemError } from "../../problem-error"

const UNIQUE_VIOLATION = "23505"

/** Names are held apart by the database, so that two tabs cannot save one twice. */
export async function refuseTakenName<Result>(
  name: string,
  write: () => Promise<Result>
): Promise<Result> {
  try {
    return await write()
  } catch (error) {
    if (Reflect.get(Object(error), "code") !== UNIQUE_VIOLATION) {
      throw error
    }
    throw problemError(
      { code: "coupon_view_exists", path: "name" },
      `You have a view named ${name} already.`
    )
  }
}
