import { useTranslations } from 'use-intl'
import type { Reminder } from '../../contract.ts'
import type { Event } from '../../due/events.ts'
import styles from './Reminders.module.css'
import { RuleSwitch } from './RuleSwitch.tsx'

type RuleListProps = {
  readonly editionId: string
  readonly reminders: readonly Reminder[]
  readonly open: Event
  readonly onOpen: (event: Event) => void
}

const groups = {
  waits: ['unconfirmed', 'date-to-agree', 'check-in'],
  silent: ['no-date', 'never-met', 'nothing-since'],
} as const

/** The rules, by what they wait for; those that cannot be switched off stand apart, and say so. */
export function RuleList({ editionId, reminders, open, onOpen }: RuleListProps) {
  const t = useTranslations('reminders.page')
  return (
    <div className={styles.rules}>
      {(['waits', 'silent'] as const).map((group) => (
        <section key={group} className={styles.group}>
          <h2>{t(`groups.${group}`)}</h2>
          <ul>
            {groups[group].map((event) => {
              const reminder = reminders.find((one) => one.event === event)!
              return (
                <li key={event} className={styles.rule} data-open={event === open || undefined}>
                  <span className={styles.when}>{t('after', { days: reminder.days })}</span>
                  <button
                    type="button"
                    className={styles.what}
                    aria-pressed={event === open}
                    onClick={() => onOpen(event)}
                  >
                    {t(`events.${event}`)}
                    <small>
                      {t(`since.${event}`)}, {t(`to.${reminder.audience}`)}
                    </small>
                  </button>
                  <RuleSwitch editionId={editionId} reminder={reminder} />
                </li>
              )
            })}
          </ul>
        </section>
      ))}
      <section className={styles.group}>
        <h2>{t('groups.always')}</h2>
        <ul>
          {(['proposal', 'met'] as const).map((key) => (
            <li key={key} className={styles.rule}>
              <span className={styles.when}>{t(`fixed.${key}.when`)}</span>
              <span className={styles.what}>
                {t(`fixed.${key}.what`)}
                <small>{t(`fixed.${key}.why`)}</small>
              </span>
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}
