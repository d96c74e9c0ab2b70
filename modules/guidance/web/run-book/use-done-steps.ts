import { useTranslations } from 'use-intl'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import type { DoneFound } from '../../../programmes/web/index.ts'
import { showRunBook } from '../../contract.ts'

/** Steps of the run-book that the team ticked since midnight. */
export const useDoneSteps: DoneFound = (editionId, isToday) => {
  const t = useTranslations('guidance.runBook')
  const { data } = useEndpoint(showRunBook, { editionId })
  return (data?.steps ?? []).flatMap(({ key, done }) =>
    done !== null && isToday(done.at) ? [{ by: done.by, what: t(`steps.${key}.title`) }] : [],
  )
}
