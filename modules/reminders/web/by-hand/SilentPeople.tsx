import { useTranslations } from 'use-intl'
import { Checkbox } from '../../../../platform/web/design/Checkbox.tsx'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import { writtenDate } from '../../../../platform/written-date.ts'
import type { Silent } from '../../contract.ts'
import styles from './ByHand.module.css'

type SilentPeopleProps = {
  readonly people: readonly Silent[]
  readonly isIn: (person: Silent) => boolean
  readonly onToggle: (person: Silent, isIn: boolean) => void
}

/** Each by name, with when they were last reminded, or what keeps a word from them. */
export function SilentPeople({ people, isIn, onToggle }: SilentPeopleProps) {
  const t = useTranslations('reminders.byHand')
  const { language } = useLanguage()
  const list = new Intl.ListFormat(language)
  const day = writtenDate(language, { day: 'numeric', month: 'long' })
  const about = ({ whyNot, lastRemindedAt }: Silent) => {
    if (whyNot !== null) return t(`whyNot.${whyNot}`)
    return lastRemindedAt === null ? t('never') : t('last', { day: day.format(new Date(lastRemindedAt)) })
  }
  return (
    <fieldset className={styles.people}>
      <legend>{t('who')}</legend>
      <ul>
        {people.map((person) => (
          <li key={`${person.personId} ${person.relationshipId}`}>
            <Checkbox
              isSelected={person.whyNot === null && isIn(person)}
              isDisabled={person.whyNot !== null}
              description={about(person)}
              onChange={(next) => onToggle(person, next)}
            >
              <strong>{person.name}</strong> {t('with', { partners: list.format(person.partners) })}
            </Checkbox>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
