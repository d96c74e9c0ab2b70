import { useCallback } from 'react'
import { useTranslations } from 'use-intl'
import { Badge } from '../../../../platform/web/design/Badge.tsx'
import type { TableLines } from '../../../../platform/web/design/data-table/DataTable.tsx'
import type { EnrolmentRow } from '../../contract.ts'

/**
 * A person on a phone: the name, then as what, from where, doing what; at its end what wants a hand: an address that
 * nothing reaches, or how much is answered where something is not.
 */
export function usePeopleLines(): (row: EnrolmentRow) => TableLines {
  const t = useTranslations('enrolment.people')
  const refused = useTranslations('enrolment.addressRefused')
  return useCallback(
    ({ name, role, city, jobTitle, status, answered, asked, addressRefusedAt }) => ({
      name,
      end:
        status === 'withdrawn' ? (
          <Badge>{t('statuses.withdrawn')}</Badge>
        ) : addressRefusedAt ? (
          <Badge tone="care">{refused('badge')}</Badge>
        ) : answered < asked ? (
          <Badge tone="waiting">{t('answeredOf', { answered, asked })}</Badge>
        ) : undefined,
      note: [t(`roles.${role}`), city, jobTitle].filter(Boolean).join(', '),
    }),
    [t, refused],
  )
}
