import { useTranslations } from 'use-intl'
import { useFormatter } from '../../../../platform/web/use-formatter.ts'
import type { OutboxMail } from '../../contract.ts'

/** What the state of a mail means, and what to do about it. */
export function useStateText(mail: OutboxMail, hasMailServer: boolean): string {
  const t = useTranslations('people.outbox.stateTexts')
  const format = useFormatter()
  const { state, addressRefused, nextTryAt, sentAt } = mail
  const at = nextTryAt ?? sentAt
  if (state === 'kept' && !hasMailServer) return t('keptHere')
  if (state === 'refused' && addressRefused) return t('addressRefused')
  return t(state, {
    at: at ? format.dateTime(new Date(at), { dateStyle: 'medium', timeStyle: 'short' }) : '',
  })
}
