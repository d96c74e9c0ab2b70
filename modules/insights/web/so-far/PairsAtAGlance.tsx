import { useTranslations } from 'use-intl'
import { UnitBar } from '../../../../platform/web/design/UnitBar.tsx'
import { useFormatter } from '../../../../platform/web/use-formatter.ts'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { listOwnAttention } from '../../contract.ts'
import { squareLooks } from './square-looks.ts'

/** One bar of an edition's pairs, by state; nothing where there is none. */
export function PairsAtAGlance({ editionId }: { editionId: string }) {
  const t = useTranslations('insights.squares')
  const format = useFormatter()
  const { data } = useEndpoint(listOwnAttention, {})
  const squares = data?.editions.find((edition) => edition.editionId === editionId)?.squares ?? []
  if (squares.length === 0) return null
  const words = squares.map(({ state, count }) => `${count} ${t(`states.${state}`, { count })}`)
  return (
    <UnitBar
      label={format.list(words)}
      parts={squares.map(({ state, count }) => ({ key: state, look: squareLooks[state], count }))}
      thin
    />
  )
}
