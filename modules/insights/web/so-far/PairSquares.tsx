import { useTranslations } from 'use-intl'
import { TextLink } from '../../../../platform/web/design/TextLink.tsx'
import { UnitGrid } from '../../../../platform/web/design/UnitGrid.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import { listAttention } from '../../contract.ts'
import { squaresOf } from '../../so-far/squares.ts'
import { useLineWords } from '../use-line-words.ts'
import { squareLooks } from './square-looks.ts'
import styles from './SoFar.module.css'

/** One square a pair: where all of them are, at a glance. Nothing where there is no pair. */
export function PairSquares({ editionId }: { editionId: string }) {
  const t = useTranslations('insights.squares')
  const organisation = useOrganisation()
  const { names } = useLineWords()
  const { data } = useEndpoint(listAttention, { editionId })
  if (!data || data.counts.pairs + data.counts.proposed === 0) return null
  const squares = squaresOf(data.pairs, data.counts)
  const title = t('title', { count: data.counts.pairs + data.counts.proposed })
  const followUp = `/${organisation}/editions/${editionId}/follow-up`
  return (
    <section className={styles.squares}>
      <header>
        <h2>{title}</h2>
        <TextLink href={followUp}>{t('open')}</TextLink>
      </header>
      <UnitGrid
        label={title}
        href={followUp}
        groups={squares.map(({ state, pairs, count }) => ({
          key: state,
          look: squareLooks[state],
          label: t(`states.${state}`, { count }),
          count,
          units: pairs.map((pair) => ({ key: pair.relationshipId, name: names(pair) })),
        }))}
      />
    </section>
  )
}
