import { useCallback } from 'react'
import { useTranslations } from 'use-intl'
import { useFormatter } from '../../../../platform/web/use-formatter.ts'
import type { TableLines } from '../../../../platform/web/design/data-table/DataTable.tsx'
import type { OutboxMail } from '../../contract.ts'
import { MailState } from './MailState.tsx'

/** A mail on a phone: to whom and what became of it, then when and what. */
export function useMailLines(): (mail: OutboxMail) => TableLines {
  const t = useTranslations('people.outbox')
  const format = useFormatter()
  return useCallback(
    ({ to, subject, state, createdAt }) => ({
      name: to,
      end: state === 'sent' ? undefined : <MailState state={state} />,
      note: t('line', {
        subject,
        at: format.dateTime(new Date(createdAt), { dateStyle: 'medium', timeStyle: 'short' }),
      }),
    }),
    [t, format],
  )
}
