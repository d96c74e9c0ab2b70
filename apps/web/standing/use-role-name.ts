import { useTranslations } from 'use-intl'
import type { Session } from '../../../platform/web/session.tsx'
import { isLed } from './stand.ts'

/** What the person is under the hat that they wear, for the line under their name, and the colour of that side. */
export function useRoleName(session: Session | undefined): { role?: string; colour: 'green' | 'ear' } {
  const t = useTranslations('programmes.switch.roles')
  if (!session) return { colour: 'ear' }
  const { conditions, places, place } = session
  if (conditions.includes('lead')) return { role: t('lead'), colour: 'green' }
  if (conditions.includes('overview'))
    return { role: t('overview', { count: places.filter(isLed).length }), colour: 'green' }
  const roles = (place ? [place] : places).flatMap((one) => one.roles.map(({ name }) => name))
  const role = (['mentor', 'mentee'] as const).find((one) => roles.includes(one))
  return { ...(role && { role: t(role) }), colour: role === 'mentor' ? 'green' : 'ear' }
}
