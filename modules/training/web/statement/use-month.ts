import { useSearchParams } from 'react-router'

/** The month that is shown stands in the address: a mail leads to it, and going back comes back to it. */
export function useMonth(usual: string): [string, (month: string) => void] {
  const [params, setParams] = useSearchParams()
  const asked = params.get('month')
  return [
    asked !== null && /^20\d{2}-(0[1-9]|1[0-2])$/.test(asked) ? asked : usual,
    (month) => setParams({ month }, { preventScrollReset: true }),
  ]
}
