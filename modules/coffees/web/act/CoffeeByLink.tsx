import type { ReactNode } from 'react'
import { ErrorState } from '../../../../platform/web/design/ErrorState.tsx'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { showCoffee, type OwnCoffee } from '../../contract.ts'

type CoffeeByLinkProps = { readonly id: string; readonly children: (coffee: OwnCoffee) => ReactNode }

/** The coffee that a link is about, under its question. */
export function CoffeeByLink({ id, children }: CoffeeByLinkProps) {
  const { data, error, refetch } = useEndpoint(showCoffee, { id }, { forgets: true })
  if (error && !data) return <ErrorState error={error} module="coffees" onRetry={refetch} />
  return data ? children(data) : <Loading />
}
