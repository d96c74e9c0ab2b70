type Days = { readonly invoicedOn: string | null; readonly paidOn: string | null }

/** What is paid stays; what is not invoiced is not paid; nothing is paid tomorrow. */
export function whyNotDayPay(
  line: Days,
  { invoicedOn, paidOn }: Days,
  today: string,
): 'already-paid' | 'not-invoiced' | 'in-the-future' | undefined {
  if (line.paidOn !== null) return 'already-paid'
  if (paidOn !== null && invoicedOn === null) return 'not-invoiced'
  return [invoicedOn, paidOn].some((day) => day !== null && day > today) ? 'in-the-future' : undefined
}
