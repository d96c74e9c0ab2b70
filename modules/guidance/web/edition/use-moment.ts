import { useTranslations } from 'use-intl'
import type { Moment } from '../../pieces/piece.ts'

/** "2 days before the first meeting": when, in words. */
export function useMoment() {
  const t = useTranslations('guidance.moment')
  return (moment: Moment) => {
    switch (moment.kind) {
      case 'day':
        return t('day', { days: moment.days })
      case 'before-meeting':
        return t('before-meeting', { days: moment.days, nth: moment.nth })
      case 'after-meeting':
        return t('after-meeting', { days: moment.days, nth: moment.nth })
      case 'before-end':
        return t('before-end', { days: moment.days })
      case 'quiet':
        return t('quiet', { days: moment.days })
      case 'briefing':
        return t('briefing')
      case 'library':
        return t('library')
    }
  }
}
