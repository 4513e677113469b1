import { Button, Table, toast } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { AdminNamedCustomer } from "../../../contracts/audience"
import { errorText } from "../../lib/problem/error-text"
import { useRemoveNamedCustomers } from "../../lib/api/named-customers"

type NamedCustomerRowProps = {
  couponId: string
  named: AdminNamedCustomer
  onRemoved: () => void
}

/** A person on the list, and the way off it. */
export function NamedCustomerRow({ couponId, named, onRemoved }: NamedCustomerRowProps) {
  const { t } = useTranslation("coupons")
  const removal = useRemoveNamedCustomers(couponId)
  const { customer_id, email } = named
  const name = named.name ?? email ?? customer_id ?? named.id
  const remove = () =>
    removal.mutate(
      customer_id
        ? { customer_ids: [customer_id], emails: [] }
        : { customer_ids: [], emails: email ? [email] : [] },
      {
        onSuccess: () => {
          toast.success(t("named.removed", { name }))
          onRemoved()
        },
        onError: (error) => toast.error(t("general.failed"), { description: errorText(t, error) }),
      }
    )
  return (
    <Table.Row>
      <Table.Cell>
        {customer_id ? (
          <Link to={`/customers/${customer_id}`} className="text-ui-tag-blue-text hover:underline">
            {name}
          </Link>
        ) : (
          "–"
        )}
      </Table.Cell>
      <Table.Cell>{email ?? "–"}</Table.Cell>
      <Table.Cell className="text-right">
        <Button
          type="button"
          size="small"
          variant="transparent"
          aria-label={t("named.remove_of", { name })}
          isLoading={removal.isPending}
          onClick={remove}
        >
          {t("named.remove")}
        </Button>
      </Table.Cell>
    </Table.Row>
  )
}
