import { useTranslations } from 'use-intl'
import { Badge } from '../../../../platform/web/design/Badge.tsx'
import { TextLink } from '../../../../platform/web/design/TextLink.tsx'
import { useLongDay } from '../../../../platform/web/use-long-day.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import type { ReceivedRequest } from '../../contract.ts'
import styles from '../mentor/Mentor.module.css'
import { NeedWords } from '../NeedWords.tsx'

/** One request, with until when it waits. */
export function ReceivedLine({
  request: { id, asker, need, status, answerBy },
}: {
  readonly request: ReceivedRequest
}) {
  const t = useTranslations('requests')
  const day = useLongDay()
  const organisation = useOrganisation()
  return (
    <li className={styles.row}>
      <p className={styles.states}>
        <TextLink href={`/${organisation}/requests/${id}`} strong>
          {asker.name}
        </TextLink>
        <Badge tone={status === 'sent' ? 'waiting' : status === 'accepted' ? 'done' : 'neutral'}>
          {status === 'sent' ? t('received.until', { day: day(answerBy) }) : t(`status.${status}`)}
        </Badge>
      </p>
      <p className={styles.quiet}>
        <NeedWords need={need} />
      </p>
    </li>
  )
}
