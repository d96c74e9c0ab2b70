import { useTranslations } from 'use-intl'
import { LinkButton } from '../../../../platform/web/design/LinkButton.tsx'
import type { OpenedStudio } from './EditionMatchingPage.tsx'
import { countFree } from './count-free.ts'

type NextRoundProps = { opened: OpenedStudio; editionId: string; home: string }

/** The way to a next round, where both sides have somebody with a place; else why there is none. */
export function NextRound({ opened, editionId, home }: NextRoundProps) {
  const t = useTranslations('matching.studio.rounds')
  const free = countFree(opened.cohort)
  if (free.mentors === 0 || free.mentees === 0) return <span>{t('nobodyFree', free)}</span>
  return (
    <LinkButton size="small" variant="primary" href={`${home}/editions/${editionId}/matching?next`}>
      {t('next', free)}
    </LinkButton>
  )
}
