import { useTranslations } from 'use-intl'
import type { NudgeKind } from '../../../requests/contract.ts'

/** Our words as a team begins to change them: with the names of what is filled in, where it will be. */
export function useNudgeWords(): (kind: NudgeKind, theme?: string) => string {
  const t = useTranslations('insights.network.nudge')
  return (kind, theme = '') => t(`${kind}.text`, { name: '{name}', asker: '{asker}', days: '{days}', theme })
}
