import { useTranslations } from 'use-intl'
import { useFormatter } from '../../../../platform/web/use-formatter.ts'
import { firstName } from '../../../../platform/first-name.ts'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { Card } from '../../../../platform/web/design/Card.tsx'
import { LinkButton } from '../../../../platform/web/design/LinkButton.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { closeConfidence, listConfidences, type Confidence } from '../../contract.ts'
import { EndConfided } from '../ending/EndConfided.tsx'
import styles from './Confided.module.css'

export function ConfidenceCard({ confidence }: { confidence: Confidence }) {
  const t = useTranslations('feedback.confided')
  const format = useFormatter()
  const { language } = useLanguage()
  const refusalText = useRefusalText('feedback')
  const close = useAction(closeConfidence, {
    refreshes: [listConfidences],
    onSuccess: () => notify({ message: t('closed') }),
    onError: (error) => notify({ message: refusalText(error), tone: 'care' }),
  })
  const { id, kind, name, email, partners, words, signals, readBy, editionName, confidedAt, closedAt } =
    confidence
  return (
    <li>
      <Card title={t(`kind.${kind}`, { name })} level={3}>
        <p className={styles.line}>
          {t('with', { partners: format.list(partners), edition: editionName[language] })}
        </p>
        <p className={styles.line}>
          {t('since', {
            date: format.dateTime(new Date(confidedAt), { dateStyle: 'long', timeStyle: 'short' }),
          })}
        </p>
        {readBy === 'team' && <p className={styles.line}>{t('teamText')}</p>}
        {signals.map((signal) => (
          <p key={signal} className={styles.signal}>
            {t(`signals.${signal}`)}
          </p>
        ))}
        {words && <blockquote className={styles.words}>{words}</blockquote>}
        {closedAt === null && (
          <div className={styles.actions}>
            <Button
              icon="check"
              aria-label={t('closeNamed', { name })}
              pending={close.pending}
              onPress={() => close.run({ id })}
            >
              {t('close')}
            </Button>
            {email && (
              <LinkButton href={`mailto:${encodeURIComponent(email)}`} icon="mail">
                {t('write', { name: firstName(name) })}
              </LinkButton>
            )}
            {confidence.isPairOpen && <EndConfided confidence={confidence} />}
          </div>
        )}
      </Card>
    </li>
  )
}
