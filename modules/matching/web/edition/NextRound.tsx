import { useTranslations } from 'use-intl'
import { LinkButton } from '../../../../platform/web/design/LinkButton.tsx'
import type { OpenedStudio } from './EditionMatchingPage.tsx'
import { countFree } from './count-free.ts'

type NextRoundProps = { opened: OpenedStudio; editionId: string; home: string }

/** The way to a next round, where both sides have somebody with a place. */
export function NextRound({ opened, editionId, home }: NextRoundProps) {
  const t = useTranslations('matching.studio.rounds')
  const free = countFree(opened.cohort)
  if (free.mentors === 0 || free.mentees === 0) return null
  return (
    <LinkButton size="small" variant="primary" href={`${home}/editions/${editionId}/matching?next`}>
      {t('next', free)}
    </LinkButton>
  )
}

/** A sentence among the others of the banner, not beside its button. */
export function WhyNoNextRound({ cohort }: Pick<OpenedStudio, 'cohort'>) {
  const t = useTranslations('matching.studio.rounds')
  const free = countFree(cohort)
  if (free.mentors > 0 && free.mentees > 0) return null
  return <p>{t('nobodyFree', free)}</p>
}
