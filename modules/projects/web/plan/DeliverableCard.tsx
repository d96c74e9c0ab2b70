import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Badge } from '../../../../platform/web/design/Badge.tsx'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { LinkButton } from '../../../../platform/web/design/LinkButton.tsx'
import { TextLink } from '../../../../platform/web/design/TextLink.tsx'
import { endpointUrl } from '../../../../platform/web/client.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import { openVersionFile, type Deliverable, type Project } from '../../contract.ts'
import { endedAs } from '../../rules.ts'
import styles from '../Projects.module.css'
import { useDays } from '../use-days.ts'
import { useAgreedText } from './use-agreed-text.ts'
import { AnswerForm } from './AnswerForm.tsx'
import { SendDialog } from './SendDialog.tsx'

export const toneOf = {
  wanted: 'neutral',
  proposed: 'waiting',
  sent: 'waiting',
  change: 'care',
  accepted: 'done',
} as const

type Given = { readonly project: Project; readonly deliverable: Deliverable }

/** One deliverable for the team: the latest version, what the client said of it, and the next one to send. */
export function DeliverableCard({ project, deliverable }: Given) {
  const t = useTranslations('projects.plan')
  const days = useDays()
  const agreed = useAgreedText()(deliverable)
  const organisation = useOrganisation()
  const [isSending, setIsSending] = useState(false)
  const { title, state, doer, dueOn, versions, comments } = deliverable
  const latest = versions[0]
  const maySend =
    project.as !== 'lead' && project.status === 'running' && ['wanted', 'sent', 'change'].includes(state)
  return (
    <li className={styles.row}>
      <div className={styles.heading}>
        <span className={styles.strong}>{title}</span>
        {project.status === 'closed' ? (
          <Badge tone={state === 'accepted' ? 'done' : 'neutral'}>{t(`ended.${endedAs(state)}`)}</Badge>
        ) : (
          <Badge tone={toneOf[state]}>{t(`state.${state}`)}</Badge>
        )}
      </div>
      <p className={styles.help}>
        {[
          doer ? t('by', { name: doer.name }) : t('byNobody'),
          dueOn && t('thenFor', { on: days.short(dueOn) }),
        ]
          .filter(Boolean)
          .join(', ')}
      </p>
      {agreed && <p className={styles.help}>{agreed}</p>}
      {latest && (
        <div className={styles.stack}>
          <p className={styles.help}>
            {t('version', { n: latest.version, name: latest.by, on: days.of(latest.sentAt) })}
          </p>
          {latest.note && <p className={styles.long}>{latest.note}</p>}
          {latest.link && <TextLink href={latest.link}>{latest.link}</TextLink>}
          {latest.file && (
            <div className={styles.actions}>
              <LinkButton
                size="small"
                icon="download"
                href={endpointUrl(openVersionFile, { input: { id: latest.id }, organisation })}
                download={latest.file.name}
              >
                {latest.file.name}
              </LinkButton>
            </div>
          )}
          {latest.answer && (
            <p>
              {t(`answered.${latest.answer}`, { name: latest.answeredBy!, on: days.of(latest.answeredAt!) })}{' '}
              <span className={styles.long}>{latest.answerWord}</span>
            </p>
          )}
        </div>
      )}
      {comments.map((one) => (
        <blockquote key={one.id} className={styles.comment}>
          <p className={styles.long}>{one.text}</p>
          <footer className={styles.help}>
            {t(one.ofClient ? 'clientSaid' : 'teamSaid', { name: one.by })}
          </footer>
        </blockquote>
      ))}
      {project.as !== 'lead' && comments.length + versions.length > 0 && project.status !== 'closed' && (
        <AnswerForm deliverable={deliverable} />
      )}
      {maySend && (
        <div className={styles.actions}>
          <Button
            size="small"
            icon="send"
            aria-label={t('sendOf', { title })}
            onPress={() => setIsSending(true)}
          >
            {t('send')}
          </Button>
        </div>
      )}
      {isSending && <SendDialog deliverable={deliverable} onClose={() => setIsSending(false)} />}
    </li>
  )
}
