import { useParams, useSearchParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { Disclosure } from '../../../platform/web/design/Disclosure.tsx'
import { ErrorState } from '../../../platform/web/design/ErrorState.tsx'
import { Loading } from '../../../platform/web/design/Loading.tsx'
import { PageHeader } from '../../../platform/web/design/PageHeader.tsx'
import { Parts } from '../../../platform/web/Parts.tsx'
import { useEndpoint } from '../../../platform/web/use-endpoint.ts'
import { listAttention, reasons, type FollowedPair } from '../contract.ts'
import { squareOf } from '../so-far/squares.ts'
import { Figures } from './Figures.tsx'
import styles from './FollowUp.module.css'
import { HandOut } from './HandOut.tsx'
import { NothingToFollow } from './NothingToFollow.tsx'
import { PairLines } from './PairLines.tsx'
import { besideReason } from './slots.ts'

/** Every pair of the edition in one line: what needs a look first, by reason; the rest folded. */
export function FollowUpPage() {
  const t = useTranslations('insights.followUp')
  const { editionId = '' } = useParams()
  const asked = useSearchParams()[0].get('write')
  const { data, error, refetch } = useEndpoint(listAttention, { editionId })
  if (error && !data) return <ErrorState error={error} module="insights" onRetry={refetch} />
  if (!data) return <Loading />
  const { counts, pairs } = data
  if (counts.pairs + counts.proposed === 0) return <NothingToFollow editionId={editionId} />
  const inState = (state: FollowedPair['state']) => pairs.filter((pair) => pair.state === state)
  const groups = reasons.flatMap((reason) => {
    const group = pairs.filter((pair) => pair.reason === reason)
    return group.length === 0 ? [] : [{ reason, group: group.toSorted(longestFirst) }]
  })
  // Nothing is late yet, but nobody has said whether the last date took place.
  const isUnconfirmed = (pair: FollowedPair) => pair.state === 'on-track' && squareOf(pair) === 'unconfirmed'
  const folded = [
    { name: 'unconfirmed' as const, group: pairs.filter(isUnconfirmed) },
    { name: 'too-early' as const, group: inState('too-early') },
    { name: 'paused' as const, group: inState('paused') },
    { name: 'on-track' as const, group: inState('on-track').filter((pair) => !isUnconfirmed(pair)) },
  ].filter(({ group }) => group.length > 0)
  return (
    <>
      <PageHeader
        title={t('title', { count: inState('needs-a-look').length })}
        actions={<HandOut counts={counts} pairs={pairs} />}
      >
        <p>{t('text')}</p>
      </PageHeader>
      <div className={styles.columns}>
        <div className={styles.pairs}>
          {groups.length === 0 && <p className={styles.none}>{t('none')}</p>}
          {groups.map(({ reason, group }, index) => (
            <section key={reason} className={styles.group}>
              <header className={styles.reason}>
                <h2>{t(`reasons.${reason}`, { count: group.length })}</h2>
                <Parts
                  of={besideReason}
                  editionId={editionId}
                  reason={reason}
                  count={group.length}
                  isAsked={asked === reason}
                />
              </header>
              <PairLines pairs={group} isFirst={index === 0} />
            </section>
          ))}
          {folded.map(({ name, group }) => (
            <Disclosure key={name} level={2} title={t(`states.${name}`, { count: group.length })}>
              <PairLines pairs={group} canWrite={name === 'unconfirmed'} />
            </Disclosure>
          ))}
        </div>
        <Figures counts={counts} />
      </div>
    </>
  )
}

const longestFirst = (one: FollowedPair, other: FollowedPair) => (other.days ?? 0) - (one.days ?? 0)
