import { useTranslations } from 'use-intl'
import { EmptyState } from '../../../../platform/web/design/EmptyState.tsx'
import type { EditionMattered } from '../../contract.ts'

/** Why no factor is shown, and what it waits for. */
export function NothingTold({ mattered }: { mattered: EditionMattered }) {
  const t = useTranslations('insights.mattered.nothing')
  const { nothing, pairs, unfinished, mostPairs } = mattered
  if (nothing === null) return null
  return (
    <EmptyState icon="chart" title={t(`${nothing}.title`)}>
      {t(`${nothing}.text`, { pairs, unfinished, over: pairs - unfinished, mostPairs })}
    </EmptyState>
  )
}
