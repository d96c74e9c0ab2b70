import { useTranslations } from 'use-intl'
import { Badge } from '../../../../platform/web/design/Badge.tsx'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { DescriptionList } from '../../../../platform/web/design/DescriptionList.tsx'
import type { Extra, Project } from '../../contract.ts'
import { daysToAnswerExtra } from '../../rules.ts'
import styles from '../Projects.module.css'
import { useDays } from '../use-days.ts'
import { titleOfExtra } from './title-of-extra.ts'
import { toneOfExtra } from './tone-of-extra.ts'
import { useChanges } from './use-changes.ts'

type Given = {
  readonly project: Project
  readonly extra: Extra
  readonly onAct?: (as: 'proposal' | 'refusal') => void
}

/** One of them: whose turn it is, what was proposed, what the client said. */
export function ExtraRow({ project, extra, onAct }: Given) {
  const t = useTranslations('projects.extra')
  const own = useTranslations('projects.extra.team')
  const days = useDays()
  const changesOf = useChanges()
  const { text, state, proposal, word } = extra
  // Closed, it is nobody's turn.
  const ended = project.status === 'closed' && ['asked', 'proposed'].includes(state) ? 'declined' : state
  const isOpen = ['running', 'delivered'].includes(project.status) && !['agreed', 'declined'].includes(state)
  const mayAct = onAct && isOpen
  const waits = days.passed(extra.waitsSince)
  const isProposed = state === 'proposed'
  const changes = proposal ? changesOf(proposal, project, isProposed) : []
  const short = text.slice(0, 80)
  return (
    <li className={styles.row}>
      <div className={styles.heading}>
        <span className={styles.strong}>{titleOfExtra(extra)}</span>
        <Badge tone={toneOfExtra[ended]}>
          {ended === 'asked' && !onAct ? t('state.asked') : own(`state.${ended}`)}
        </Badge>
      </div>
      {titleOfExtra(extra) !== text && <p className={styles.long}>{text}</p>}
      <p className={styles.help}>{t('askedBy', { name: extra.askedBy, on: days.of(extra.askedAt) })}</p>
      {proposal && (
        <>
          <p className={styles.strong}>{t('wouldChange', { name: proposal.by })}</p>
          <DescriptionList items={changes} />
          {isProposed && changes.length === 0 && <p className={styles.careful}>{own('noWay')}</p>}
        </>
      )}
      {word && <p className={styles.long}>{word}</p>}
      {extra.answer && (
        <p>
          {t(
            extra.answer === 'more'
              ? 'saidMore'
              : extra.answer === 'instead'
                ? 'saidInstead'
                : proposal
                  ? 'saidNo'
                  : 'letGoBy',
            { name: extra.answeredBy!, on: days.of(extra.answeredAt!) },
          )}
        </p>
      )}
      {isOpen && extra.isAnew && <p>{own('anew')}</p>}
      {isOpen && state === 'asked' && (
        <p className={waits >= daysToAnswerExtra ? styles.careful : styles.help}>
          {onAct ? own('waitsYou', { days: waits }) : own('waitsTeam', { days: waits })}
        </p>
      )}
      {isOpen && isProposed && <p className={styles.help}>{own('waitsClient', { days: waits })}</p>}
      {mayAct && (
        <div className={styles.actions}>
          <Button
            size="small"
            variant={state === 'asked' ? 'primary' : 'secondary'}
            aria-label={own(isProposed ? 'changeOf' : 'proposeOf', { text: short })}
            onPress={() => onAct('proposal')}
          >
            {own(isProposed ? 'change' : 'propose')}
          </Button>
          {state !== 'refused' && (
            <Button
              size="small"
              variant="link"
              aria-label={own('refuseOf', { text: short })}
              onPress={() => onAct('refusal')}
            >
              {own('refuse')}
            </Button>
          )}
        </div>
      )}
    </li>
  )
}
