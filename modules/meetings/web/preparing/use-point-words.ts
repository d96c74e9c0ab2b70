import { useTranslations } from 'use-intl'
import type { AgendaPoint } from '../../contract.ts'

/** A point in words: its own, or those of its kind. */
export function usePointWords() {
  const t = useTranslations('meetings.preparing.points')
  return ({ kind, words }: Pick<AgendaPoint, 'kind' | 'words'>) =>
    words === null ? t(kind) : kind === 'goal' ? t('goalOf', { words }) : words
}
