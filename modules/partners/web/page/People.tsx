import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import {
  namePartnerReader,
  removePartnerMentor,
  removePartnerReader,
  type WholePartner,
} from '../../contract.ts'
import styles from '../Partners.module.css'
import { AllPaired } from './AllPaired.tsx'
import { AddPersonForm } from './AddPersonForm.tsx'
import { RemoveMentorDialog } from './RemoveMentorDialog.tsx'

type PeopleProps = { readonly partner: WholePartner; readonly as: 'mentors' | 'readers' }

/** Who comes for the partner, or who reads for it. A mentor who goes has pairs that end: asked first. */
export function People({ partner, as }: PeopleProps) {
  const t = useTranslations(`partners.${as}`)
  const refusalText = useRefusalText('partners')
  const [isAdding, setIsAdding] = useState(false)
  const [leaving, setLeaving] = useState<WholePartner['mentors'][number] | null>(null)
  const onError = (error: Error) => notify({ message: refusalText(error), tone: 'care' })
  const mentor = useAction(removePartnerMentor, { onError })
  const reader = useAction(removePartnerReader, { onError })
  const back = useAction(namePartnerReader, { onError })
  const isOver = partner.state === 'over'
  const people = partner[as]
  const takeAway = async ({ personId, name, email }: (typeof people)[number]) => {
    const { runAsync } = as === 'mentors' ? mentor : reader
    await runAsync({ id: partner.id, personId })
    const isBack = as === 'readers' && email !== null
    notify({
      message: t('removed', { name }),
      undo: isBack ? () => back.run({ id: partner.id, personId, name, email }) : undefined,
    })
  }
  return (
    <section className={styles.card}>
      <h2>{t('title', { count: people.length })}</h2>
      {!isOver && <p className={styles.help}>{t('text', { partner: partner.name })}</p>}
      {!isOver && as === 'mentors' && partner.allPaired && <AllPaired editionId={partner.editionId} />}
      <ul className={styles.list}>
        {people.map((one) => (
          <li key={one.personId} className={styles.named}>
            <span>
              {one.name}
              {one.email && <small className={styles.help}> {one.email}</small>}
            </span>
            {!isOver && (
              <Button
                size="small"
                variant="quiet"
                aria-label={t('removeOf', { name: one.name })}
                onPress={() =>
                  as === 'mentors' ? setLeaving(one) : void takeAway(one).catch(() => undefined)
                }
              >
                {t('remove')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {!isOver &&
        (isAdding ? (
          <AddPersonForm id={partner.id} as={as} onDone={() => setIsAdding(false)} />
        ) : (
          <span>
            <Button size="small" onPress={() => setIsAdding(true)}>
              {t('add')}
            </Button>
          </span>
        ))}
      {leaving && (
        <RemoveMentorDialog
          name={leaving.name}
          onClose={() => setLeaving(null)}
          onConfirm={() => {
            void takeAway(leaving).catch(() => undefined)
            setLeaving(null)
          }}
        />
      )}
    </section>
  )
}
