import { firstName } from '../../../../platform/first-name.ts'
import { Suspense } from 'react'
import { useTranslations } from 'use-intl'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { Parts } from '../../../../platform/web/Parts.tsx'
import { useSession } from '../../../../platform/web/session.tsx'
import { GestureList } from '../gestures/GestureList.tsx'
import { mergeAlike } from '../gestures/merge-alike.ts'
import { useGestures } from '../gestures/use-gestures.ts'
import { useToday } from '../use-today.ts'
import styles from './HomePage.module.css'
import { LedEditions } from './LedEditions.tsx'
import { NowCard } from './NowCard.tsx'
import { homeAround, homeMine, homeNow } from './slots.ts'
import { useNow } from './use-now.ts'

/** Where one arrives: what matters now, then what is one's own; for a team, what waits in all its editions. */
export function HomePage() {
  const leads = useSession()?.conditions.includes('leads') ?? false
  if (!leads) return <PersonHome />
  return (
    <Suspense fallback={<Loading />}>
      <TeamHome />
    </Suspense>
  )
}

function PersonHome() {
  const t = useTranslations('programmes.home')
  const session = useSession()
  const now = useNow()
  const greeting = t('title', { name: firstName(session?.person.name ?? '') })
  if (now === undefined) return <Loading />
  return (
    <>
      {now ? <NowCard now={now} greeting={greeting} isTitle /> : <PageHeader title={greeting} />}
      <div className={styles.parts}>
        <Parts of={homeNow} />
        <Parts of={homeMine} />
        <Parts of={homeAround} />
        <LedEditions />
      </div>
    </>
  )
}

function TeamHome() {
  const t = useTranslations('programmes.gestures')
  const gestures = useGestures()
  const today = useToday()
  const now = useNow()
  if (gestures === undefined) return <Loading />
  const lines = mergeAlike(gestures)
  const title =
    lines.length < gestures.length
      ? t('titleInTimes', { count: gestures.length, times: lines.length })
      : t('title', { count: gestures.length })
  return (
    <>
      <PageHeader title={title} eyebrow={today} />
      <div className={styles.parts}>
        <GestureList lines={lines} withEdition />
        {now && <NowCard now={now} />}
        <Parts of={homeNow} />
        <Parts of={homeMine} />
        <LedEditions />
        <Parts of={homeAround} />
      </div>
    </>
  )
}
