import { useTranslations } from 'use-intl'
import { serverNow } from '../../../../platform/web/now.ts'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { showEdition } from '../../../programmes/contract.ts'
import { LinkButton } from '../../../../platform/web/design/LinkButton.tsx'
import type { OpenedStudio } from './EditionMatchingPage.tsx'
import { countFree } from './count-free.ts'

type NextRoundProps = { opened: OpenedStudio; editionId: string; home: string }

/** The way to a next round, where both sides have somebody with a place. */
export function NextRound({ opened, editionId, home }: NextRoundProps) {
  const t = useTranslations('matching.studio.rounds')
  const free = countFree(opened.cohort)
  const isOver = useIsOver(editionId)
  if (isOver || free.mentors === 0 || free.mentees === 0) return null
  return (
    <LinkButton size="small" variant="primary" href={`${home}/editions/${editionId}/matching?next`}>
      {t('next', free)}
    </LinkButton>
  )
}

/** No round of an edition whose last day is behind. */
function useIsOver(editionId: string): boolean {
  const today = serverNow().toISOString().slice(0, 10)
  const endsOn = useEndpoint(showEdition, { editionId }).data?.endsOn ?? null
  return endsOn !== null && endsOn < today
}

/** A sentence among the others of the banner, not beside its button. */
export function WhyNoNextRound({ cohort, editionId }: Pick<OpenedStudio, 'cohort'> & { editionId: string }) {
  const t = useTranslations('matching.studio.rounds')
  const free = countFree(cohort)
  const isOver = useIsOver(editionId)
  if (isOver || (free.mentors > 0 && free.mentees > 0)) return null
  return <p>{t('nobodyFree', free)}</p>
}
