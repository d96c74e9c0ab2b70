import { useTranslations } from 'use-intl'
import { useFormatter } from '../../../../platform/web/use-formatter.ts'
import type { Column } from '../../../../platform/web/design/data-table/DataTable.tsx'
import type { OutboxMail } from '../../contract.ts'
import { MailState } from './MailState.tsx'

/** Whom, what, what became of it, when. */
export function useMailColumns(): Column<OutboxMail>[] {
  const t = useTranslations('people.outbox')
  const format = useFormatter()
  return [
    { id: 'to', title: t('to'), value: (mail) => mail.to, width: 240 },
    { id: 'subject', title: t('subject'), value: (mail) => mail.subject, width: 320, isRowHeader: true },
    {
      id: 'state',
      title: t('state'),
      value: (mail) => t(`states.${mail.state}`),
      render: (mail) => <MailState state={mail.state} />,
      width: 130,
    },
    {
      id: 'createdAt',
      title: t('at'),
      value: (mail) => mail.createdAt,
      render: (mail) =>
        format.dateTime(new Date(mail.createdAt), { dateStyle: 'medium', timeStyle: 'short' }),
      width: 170,
    },
  ]
}
