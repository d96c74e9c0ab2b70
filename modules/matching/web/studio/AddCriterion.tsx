import { useMemo, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { Select } from '../../../../platform/web/design/Select.tsx'
import { offeredCriteria, type OfferedCriterion, type Way } from '../../rules.ts'
import styles from './AddCriterion.module.css'
import { useStudio } from './studio-context.ts'

/** What a criterion weighs when it comes in: enough to be seen, too little to upset what was decided. */
export const firstWeight = 5

/** One more thing to compare: a question or a field of the profile, then what brings two people together in it. */
export function AddCriterion({ onAdded }: { onAdded: (criterionId: string) => void }) {
  const t = useTranslations('matching.criteriaOffered')
  const { cohort, policy, edit, settle, nameOfCriterion } = useStudio()
  const [open, setOpen] = useState(false)
  const [chosen, setChosen] = useState<{ id: string; way?: Way }>()
  const { criteria } = policy
  const offered = useMemo(() => (open ? offeredCriteria(cohort, { criteria }) : []), [open, cohort, criteria])
  const opener = useRef<HTMLButtonElement>(null)
  if (edit === undefined) return null
  const one = offered.find(({ id }) => id === chosen?.id) ?? offered[0]
  const way = one?.ways.find((choice) => choice.way === chosen?.way) ?? one?.ways[0]
  const close = () => {
    setOpen(false)
    setChosen(undefined)
    // The form goes: whoever works by keyboard goes on from where they came.
    requestAnimationFrame(() => opener.current?.focus())
  }
  const add = (id: string, { measure }: OfferedCriterion['ways'][number]) => {
    edit({ kind: 'add-criterion', criterion: { id, weight: firstWeight, measure } })
    settle()
    onAdded(id)
    close()
  }
  if (!open) {
    return (
      <Button ref={opener} size="small" icon="plus" onPress={() => setOpen(true)}>
        {t('add')}
      </Button>
    )
  }
  return (
    <div role="group" aria-label={t('add')} className={styles.form}>
      {one === undefined || way === undefined ? (
        <p className={styles.note}>{t('none')}</p>
      ) : (
        <>
          <Select
            label={t('what')}
            value={one.id}
            options={offered.map(({ id }) => ({ value: id, label: nameOfCriterion(id) }))}
            onChange={(id) => setChosen({ id })}
          />
          {one.ways.length > 1 ? (
            <Select
              label={t('how')}
              value={way.way}
              options={one.ways.map((choice) => ({ value: choice.way, label: t(`ways.${choice.way}`) }))}
              onChange={(next) => setChosen({ id: one.id, way: next })}
            />
          ) : (
            <p className={styles.note}>{t(`ways.${way.way}`)}</p>
          )}
        </>
      )}
      <div className={styles.buttons}>
        {one !== undefined && way !== undefined && (
          <Button size="small" onPress={() => add(one.id, way)}>
            {t('confirm')}
          </Button>
        )}
        <Button size="small" variant="quiet" onPress={close}>
          {t('cancel')}
        </Button>
      </div>
    </div>
  )
}
