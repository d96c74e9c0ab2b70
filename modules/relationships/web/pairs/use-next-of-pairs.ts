import { useTranslations } from 'use-intl'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import type { NextStep } from '../../../programmes/web/index.ts'
import { listEditionRelationships } from '../../contract.ts'
import { countPairs } from './pair-state.ts'

/** Once pairs are proposed, the next step is who waits for a next round, else who has yet to answer. */
export function useNextOfPairs(editionId: string): NextStep | undefined {
  const t = useTranslations('relationships.next')
  const organisation = useOrganisation()
  const { data } = useEndpoint(listEditionRelationships, { editionId })
  if (!data || data.relationships.length === 0) return undefined
  const counts = countPairs(data.relationships)
  const { free } = data
  if (free.mentors > 0 && free.mentees > 0) {
    return {
      label: t('round'),
      why: t('waitingForRound', free),
      href: `/${organisation}/editions/${editionId}/matching?next`,
    }
  }
  return {
    label: t('label'),
    why: counts.proposed > 0 ? t('waiting', counts) : t('running', counts),
    href: `/${organisation}/editions/${editionId}/relationships`,
  }
}
