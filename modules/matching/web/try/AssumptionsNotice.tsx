import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { Disclosure } from '../../../../platform/web/design/Disclosure.tsx'
import { useSay } from '../use-say.ts'
import styles from './AssumptionsNotice.module.css'
import type { TriedWork } from './kept-work.ts'

/** What was read into the spreadsheet: said before anybody trusts the pairs. */
export function AssumptionsNotice({ work, onHide }: { work: TriedWork; onHide: () => void }) {
  const t = useTranslations('matching.try')
  const say = useSay()
  const { members } = work.cohort
  const counts = {
    people: new Set(members.map(({ personId }) => personId)).size,
    mentors: members.filter(({ role }) => role === 'mentor').length,
    mentees: members.filter(({ role }) => role === 'mentee').length,
  }
  return (
    <aside className={styles.notice} aria-label={t('assumptions')}>
      <div className={styles.line}>
        <p className={styles.words}>{t('understood', counts)}</p>
        <Button size="small" variant="quiet" icon="close" onPress={onHide}>
          {t('hide')}
        </Button>
      </div>
      <Disclosure title={t('assumptions')}>
        <ul className={styles.list}>
          {work.assumptions.map((assumption) => (
            <li key={`${assumption.about} ${assumption.key}`}>{say(assumption)}</li>
          ))}
        </ul>
      </Disclosure>
    </aside>
  )
}
