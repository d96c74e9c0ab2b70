import { useTranslations } from 'use-intl'
import type { Tone } from '../../../platform/web/design/Badge.tsx'
import type { OwnRelationship } from '../contract.ts'
import { firstName } from '../../../platform/first-name.ts'
import { useSince } from './use-since.ts'

/** Whose turn it is in one's own pair, and since when. */
export function useTurn(pair: OwnRelationship): { tone: Tone; text: string } {
  const t = useTranslations('relationships.turn')
  const since = useSince()
  const { status, waitingFor, waitingSince, partner } = pair
  if (status === 'active') return { tone: 'done', text: t('active') }
  if (pair.end) return { tone: 'neutral', text: t(`ended.${pair.end.as}`) }
  if (status !== 'proposed') return { tone: 'neutral', text: t(status) }
  const values = { name: firstName(partner.name), since: waitingSince ? since(waitingSince) : '' }
  return waitingFor === 'me'
    ? { tone: 'waiting', text: t('me', values) }
    : { tone: 'neutral', text: t('partner', values) }
}
