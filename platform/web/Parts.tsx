import { Suspense, type ComponentType, type ReactNode } from 'react'
import { Loading } from './design/Loading.tsx'
import { useParts, type Slot } from './slots.ts'

/** Shows the components of a slot one under the other; nothing at all where no module put one. */
export function Parts<Props extends object>({
  of: place,
  while: waiting = <Loading />,
  ...given
}: {
  of: Slot<ComponentType<Props>>
  /** What stands there until their code has come: nothing, where lines of a list come in. */
  while?: ReactNode
} & Props) {
  const parts = useParts(place)
  if (parts.length === 0) return null
  return (
    <Suspense fallback={waiting}>
      {parts.map((Component, index) => (
        // The list is fixed when the program starts: a part keeps its place.
        // oxlint-disable-next-line react/no-array-index-key
        <Component key={index} {...(given as unknown as Props)} />
      ))}
    </Suspense>
  )
}
