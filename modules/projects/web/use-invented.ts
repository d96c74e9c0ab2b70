import { useTranslations } from 'use-intl'
import { useSession } from '../../../platform/web/session.tsx'

/** That all of it is invented, where the edition is. */
export function useInvented(): string | undefined {
  const t = useTranslations('projects')
  return useSession()?.place?.invented ? t('invented') : undefined
}
