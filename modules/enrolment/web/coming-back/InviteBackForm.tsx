import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Banner } from '../../../../platform/web/design/Banner.tsx'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { Checkbox } from '../../../../platform/web/design/Checkbox.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { inviteBack, type EarlierPerson } from '../../contract.ts'
import { EarlierRow, type Choice } from './EarlierRow.tsx'
import styles from './InviteBack.module.css'

/** What was chosen stays while people answer and the list is read again. */
export function InviteBackForm({
  editionId,
  people,
}: {
  editionId: string
  people: readonly EarlierPerson[]
}) {
  const t = useTranslations('enrolment.comingBack')
  const refusalText = useRefusalText('enrolment')
  const [choices, setChoices] = useState<ReadonlyMap<string, Choice>>(new Map())
  const { run, pending, error } = useAction(inviteBack, {
    onSuccess: ({ invited }) => notify({ message: t('sent', { count: invited }) }),
  })
  const choiceOf = (person: EarlierPerson): Choice =>
    choices.get(person.personId) ?? {
      isChosen: person.email !== null,
      role: person.roles[0]!,
      newEmail: null,
    }
  const choose = (person: EarlierPerson, choice: Choice) =>
    setChoices(new Map([...choices, [person.personId, choice]]))

  const open = people.filter(({ invitation }) => invitation === 'none' || invitation === 'lapsed')
  const chosen = open.filter((person) => choiceOf(person).isChosen)
  const all = (isChosen: boolean) =>
    setChoices(new Map(open.map((person) => [person.personId, { ...choiceOf(person), isChosen }])))

  return (
    <div className={styles.form}>
      {open.length > 0 && (
        <Checkbox
          isSelected={chosen.length === open.length}
          isIndeterminate={chosen.length > 0 && chosen.length < open.length}
          onChange={all}
        >
          {t('everybody', { count: open.length })}
        </Checkbox>
      )}
      <ul className={styles.people}>
        {people.map((person) => (
          <EarlierRow
            key={person.personId}
            person={person}
            choice={choiceOf(person)}
            onChange={(choice) => choose(person, choice)}
          />
        ))}
      </ul>
      {error && (
        <Banner tone="care" live>
          {refusalText(error)}
        </Banner>
      )}
      {open.length > 0 && (
        <div>
          <Button
            variant="primary"
            pending={pending}
            isDisabled={chosen.length === 0}
            onPress={() =>
              run({
                editionId,
                people: chosen.map((person) => {
                  const { role, newEmail } = choiceOf(person)
                  return { personId: person.personId, role, newEmail: newEmail?.trim() || null }
                }),
              })
            }
          >
            {t('send', { count: chosen.length })}
          </Button>
        </div>
      )}
    </div>
  )
}
