import type { MiddlewareRoute } from "@medusajs/framework/http"
import { BulkCoupons } from "../../../contracts/bulk"
import { ChangeAudience, ListNamedCustomersQuery } from "../../../contracts/audience"
import { CreateCoupon, UpdateCoupon } from "../../../contracts/coupon"
import { CountCouponsQuery, ListCouponsQuery } from "../../../contracts/coupon-list"
import { TestCart } from "../../../contracts/test-cart"
import { CouponToCheck } from "../../../contracts/warnings"
import { validateBody } from "../../validate-body"
import { validateQuery } from "../../validate-query"
import { CodeQuery, DeleteCouponQuery, DuplicateCoupon, PageQuery } from "./validators"

const policy = (operation: string) => ({ resource: "coupon", operation })
/** Writing a coupon writes its promotion. */
const writing = (operation: string) => [policy(operation), { resource: "promotion", operation }]

const couponAction = (action: string): MiddlewareRoute => ({
  matcher: `/admin/coupons/:id/${action}`,
  methods: ["POST"],
  policies: writing("update"),
})

export const adminCouponRoutes: MiddlewareRoute[] = [
  {
    matcher: "/admin/coupons",
    methods: ["GET"],
    middlewares: [validateQuery(ListCouponsQuery)],
    policies: [policy("read")],
  },
  {
    matcher: "/admin/coupons",
    methods: ["POST"],
    middlewares: [validateBody(CreateCoupon)],
    policies: writing("create"),
  },
  {
    matcher: "/admin/coupons/count",
    methods: ["GET"],
    middlewares: [validateQuery(CountCouponsQuery)],
    policies: [policy("read")],
  },
  { matcher: "/admin/coupons/tags", methods: ["GET"], policies: [policy("read")] },
  { matcher: "/admin/coupons/suggested-code", methods: ["GET"], policies: [policy("read")] },
  {
    matcher: "/admin/coupons/code-availability",
    methods: ["GET"],
    middlewares: [validateQuery(CodeQuery)],
    policies: [policy("read")],
  },
  {
    matcher: "/admin/coupons/test-cart",
    methods: ["POST"],
    middlewares: [validateBody(TestCart)],
    policies: [policy("read")],
  },
  {
    matcher: "/admin/coupons/warnings",
    methods: ["POST"],
    middlewares: [validateBody(CouponToCheck)],
    policies: [policy("read")],
  },
  {
    matcher: "/admin/coupons/bulk",
    methods: ["POST"],
    middlewares: [validateBody(BulkCoupons)],
    policies: [...writing("update"), ...writing("delete")],
  },
  { matcher: "/admin/coupons/:id", methods: ["GET"], policies: [policy("read")] },
  { matcher: "/admin/coupons/:id/warnings", methods: ["GET"], policies: [policy("read")] },
  {
    matcher: "/admin/coupons/:id",
    methods: ["POST"],
    middlewares: [validateBody(UpdateCoupon)],
    policies: writing("update"),
  },
  {
    matcher: "/admin/coupons/:id",
    methods: ["DELETE"],
    middlewares: [validateQuery(DeleteCouponQuery)],
    policies: writing("delete"),
  },
  couponAction("pause"),
  couponAction("resume"),
  couponAction("restore"),
  {
    matcher: "/admin/coupons/:id/duplicate",
    methods: ["POST"],
    middlewares: [validateBody(DuplicateCoupon)],
    policies: writing("create"),
  },
  {
    matcher: "/admin/coupons/:id/audience",
    methods: ["GET"],
    middlewares: [validateQuery(ListNamedCustomersQuery)],
    policies: [policy("read")],
  },
  {
    matcher: "/admin/coupons/:id/audience",
    methods: ["POST"],
    middlewares: [validateBody(ChangeAudience)],
    policies: [policy("update")],
  },
  {
    matcher: "/admin/coupons/:id/changes",
    methods: ["GET"],
    middlewares: [validateQuery(PageQuery)],
    policies: [policy("read")],
  },
  {
    matcher: "/admin/coupons/:id/versions",
    methods: ["GET"],
    middlewares: [validateQuery(PageQuery)],
    policies: [policy("read")],
  },
  {
    matcher: "/admin/coupons/:id/redemptions",
    methods: ["GET"],
    middlewares: [validateQuery(PageQuery)],
    policies: [{ resource: "coupon_redemption", operation: "read" }],
  },
]
