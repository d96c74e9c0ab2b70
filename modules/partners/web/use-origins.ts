import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { useEndpoint } from '../../../platform/web/use-endpoint.ts'
import { listPartners } from '../contract.ts'

/** By which partner mentors of an edition came, by their enrolment. */
export function useOrigins(editionId: string): ReadonlyMap<string, string> {
  const t = useTranslations('partners')
  const { data } = useEndpoint(listPartners, { editionId })
  return useMemo(
    () =>
      new Map(
        (data?.partners ?? []).flatMap(({ name, enrolmentIds }) =>
          enrolmentIds.map((id) => [id, t('origin', { partner: name })] as const),
        ),
      ),
    [data, t],
  )
}
