import { useTranslations } from 'use-intl'
import { Badge, type Tone } from '../../../../platform/web/design/Badge.tsx'
import type { OutboxMail } from '../../contract.ts'

const tones: Record<OutboxMail['state'], Tone> = {
  waiting: 'waiting',
  'trying-again': 'waiting',
  kept: 'info',
  refused: 'care',
  'given-up': 'care',
  expired: 'neutral',
  sent: 'done',
}

export function MailState({ state }: { state: OutboxMail['state'] }) {
  const t = useTranslations('people.outbox.states')
  return <Badge tone={tones[state]}>{t(state)}</Badge>
}
