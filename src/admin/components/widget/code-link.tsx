import { Link } from "react-router-dom"

const CODE = "txt-compact-small-plus block min-w-0 truncate font-mono"

type CodeLinkProps = {
  code: string
  /** Null: the coupon is gone. */
  couponId: string | null
}

/** A code that leads to its coupon. */
export function CodeLink({ code, couponId }: CodeLinkProps) {
  return couponId ? (
    <Link
      to={`/coupons/${couponId}`}
      className={`${CODE} text-ui-tag-blue-text hover:underline focus-visible:shadow-borders-focus rounded outline-none`}
    >
      {code}
    </Link>
  ) : (
    <span className={CODE}>{code}</span>
  )
}
