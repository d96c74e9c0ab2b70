import { useMemo, useState, type ReactNode, type RefObject } from 'react'
import { useTranslations } from 'use-intl'
import { Badge } from '../../../../platform/web/design/Badge.tsx'
import { BarLegend } from '../../../../platform/web/design/BarLegend.tsx'
import { Tabs } from '../../../../platform/web/design/Tabs.tsx'
import type { Picture } from '../solving/solve-protocol.ts'
import { findPairs } from './find-pairs.ts'
import { PairList } from './PairList.tsx'
import { PersonList } from './PersonList.tsx'
import { RefusalState } from './RefusalState.tsx'
import { SearchBox } from './SearchBox.tsx'
import { SolvingProgress } from './SolvingProgress.tsx'
import { useStudio } from './studio-context.ts'
import { StudioTitle } from './StudioTitle.tsx'
import { UnpairedList } from './UnpairedList.tsx'
import styles from './ViewsOfPairs.module.css'

type ViewsProps = {
  notice: ReactNode
  searchRef: RefObject<HTMLInputElement | null>
  onAdjust: () => void
}

/** The middle of the studio: the pairs, in the views that a team needs. */
export function ViewsOfPairs({ notice, searchRef, onAdjust }: ViewsProps) {
  const { solver, policy } = useStudio()
  const { picture, refusal, solving } = solver
  const [view, setView] = useState('all')
  if (refusal) return <RefusalState refusal={refusal} onAdjust={onAdjust} />
  if (!picture) {
    return (
      <div className={styles.waiting}>
        <SolvingProgress />
      </div>
    )
  }
  return (
    <div className={styles.views} data-solved={solver.version} aria-busy={solving}>
      <div className={styles.notice}>{notice}</div>
      <StudioTitle picture={picture} onUnpaired={() => setView('unpaired')} />
      <SolvingProgress />
      <Views key={policy.seed} picture={picture} view={view} onView={setView} searchRef={searchRef} />
    </div>
  )
}

type TabsOfPairsProps = {
  picture: Picture
  view: string
  onView: (view: string) => void
  searchRef: RefObject<HTMLInputElement | null>
}

function Views({ picture, view, onView, searchRef }: TabsOfPairsProps) {
  const t = useTranslations('matching.studio.views')
  const { memberOf } = useStudio()
  const [search, setSearch] = useState('')
  const found = useMemo(() => findPairs(picture.pairs, search, memberOf), [picture, search, memberOf])
  const toCheck = found.filter(({ checks }) => checks.length > 0)
  const others = found.filter(({ checks }) => checks.length === 0)
  const checkCount = picture.pairs.filter(({ checks }) => checks.length > 0).length
  const toCheckGroup = {
    id: 'check',
    title: t('check', { count: toCheck.length }),
    aside: t('sides'),
    pairs: toCheck,
  }
  const otherGroup = {
    id: 'others',
    title: toCheck.length > 0 ? t('others', { count: others.length }) : t('everyPair'),
    aside: t('weakestFirst'),
    pairs: others,
  }
  const tabs = [
    {
      id: 'all',
      label: t('all', { count: picture.pairs.length }),
      content: (
        <>
          <Legend picture={picture} />
          <PairList groups={[toCheckGroup, otherGroup]} search={search} />
        </>
      ),
    },
    {
      id: 'check',
      label: t('checkTab'),
      badge: checkCount > 0 && <Badge tone="waiting">{checkCount}</Badge>,
      content: (
        <>
          <Legend picture={picture} />
          <PairList groups={[toCheckGroup]} search={search} empty={t('nothingToCheck')} />
        </>
      ),
    },
    { id: 'person', label: t('person'), content: <PersonList picture={picture} search={search} /> },
    {
      id: 'unpaired',
      label: t('unpaired'),
      badge: picture.unpairedIds.length > 0 && <Badge>{picture.unpairedIds.length}</Badge>,
      content: <UnpairedList search={search} />,
    },
  ]
  return (
    <div className={styles.tabs}>
      <Tabs
        label={t('label')}
        tabs={tabs}
        selected={view}
        onSelect={onView}
        aside={<SearchBox value={search} onChange={setSearch} inputRef={searchRef} />}
      />
    </div>
  )
}

function Legend({ picture }: { picture: Picture }) {
  const t = useTranslations('matching.studio.views')
  const { policy, colourOf, nameOfCriterion } = useStudio()
  const weights = new Map(policy.criteria.map(({ id, weight }) => [id, weight]))
  const counting = picture.criteria
    .filter(({ id, dropped }) => !dropped && (weights.get(id) ?? 0) > 0)
    .toSorted((one, other) => colourOf(one.id) - colourOf(other.id))
  const shared = counting.filter(({ id }) => colourOf(id) === colourOf(counting.at(-1)!.id))
  const own = shared.length > 1 ? counting.slice(0, -shared.length) : counting
  const items = own.map(({ id }) => ({ label: nameOfCriterion(id), colour: colourOf(id) }))
  if (shared.length > 1) {
    items.push({ label: t('otherCriteria', { count: shared.length }), colour: colourOf(shared[0]!.id) })
  }
  return (
    <div className={styles.legend}>
      <BarLegend items={items} missing={t('unknown')} />
    </div>
  )
}
