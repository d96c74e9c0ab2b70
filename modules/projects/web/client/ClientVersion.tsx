import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { Icon } from '../../../../platform/web/design/Icon.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { TextLink } from '../../../../platform/web/design/TextLink.tsx'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import type { Version } from '../../contract.ts'
import styles from '../Projects.module.css'
import { useDays } from '../use-days.ts'
import { downloadAsClient } from './download-as-client.ts'

type Given = { readonly token: string; readonly version: Version; readonly checks: readonly string[] }

/** What was sent, and the lines of the brief that the team says it keeps. */
export function ClientVersion({ token, version, checks }: Given) {
  const t = useTranslations('projects.page')
  const plan = useTranslations('projects.plan')
  const days = useDays()
  const organisation = useOrganisation()!
  const { id, by, sentAt, note, link, file, ticked, answer, answeredBy, answeredAt, answerWord } = version
  return (
    <div className={styles.stack}>
      <p className={styles.help}>{plan('version', { n: version.version, name: by, on: days.of(sentAt) })}</p>
      {note && <p className={styles.long}>{note}</p>}
      {link && <TextLink href={link}>{link}</TextLink>}
      {file && (
        <div className={styles.actions}>
          <Button
            size="small"
            icon="document"
            onPress={() => {
              void downloadAsClient({ organisation, token, versionId: id, name: file.name }).then((came) => {
                if (!came) notify({ message: t('noFile'), tone: 'care' })
              })
            }}
          >
            {t('open', { name: file.name })}
          </Button>
        </div>
      )}
      {checks.length > 0 && (
        <ul className={styles.ticks} aria-label={t('checks')}>
          {checks.map((line) => (
            <li key={line} className={styles.tick}>
              {ticked.includes(line) && <Icon name="check" size={16} />}
              <span>{ticked.includes(line) ? line : t('notYet', { line })}</span>
            </li>
          ))}
        </ul>
      )}
      {answer && (
        <p>
          {plan(`answered.${answer}`, { name: answeredBy!, on: days.of(answeredAt!) })}{' '}
          <span className={styles.long}>{answerWord}</span>
        </p>
      )}
    </div>
  )
}
