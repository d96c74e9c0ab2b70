import { useTranslations } from 'use-intl'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import type { NextStep } from '../../../programmes/web/index.ts'
import { listEnrolments } from '../../../enrolment/contract.ts'
import { listRuns } from '../../contract.ts'

/** Once people of both sides are there, the next step is to make their pairs, until some are published. */
export function useNextOfMatching(editionId: string): NextStep | undefined {
  const t = useTranslations('matching.next')
  const organisation = useOrganisation()
  const people = useEndpoint(listEnrolments, { editionId, limit: 1 }).data
  const runs = useEndpoint(listRuns, { editionId }).data?.runs
  if (!people?.mentors || !people.mentees || !runs || runs.some((run) => run.publishedAt)) return undefined
  const { mentors, mentees } = people
  return {
    label: t('label'),
    why: t('why', { mentors, mentees }),
    href: `/${organisation}/editions/${editionId}/matching`,
  }
}
