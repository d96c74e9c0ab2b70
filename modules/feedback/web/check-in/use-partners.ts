import { useFormatter } from 'use-intl'

/** With whom, as one text. */
export function usePartners() {
  const format = useFormatter()
  return ({ partners }: { readonly partners: readonly string[] }) => format.list(partners)
}
