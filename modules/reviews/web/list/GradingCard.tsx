import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Banner } from '../../../../platform/web/design/Banner.tsx'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { NumberField } from '../../../../platform/web/design/NumberField.tsx'
import { RadioGroup } from '../../../../platform/web/design/RadioGroup.tsx'
import { Select } from '../../../../platform/web/design/Select.tsx'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useFormatter } from '../../../../platform/web/use-formatter.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { setThreshold, type ApplicationRow } from '../../contract.ts'
import { sidesOf } from '../../grading/index.ts'
import styles from '../Reviews.module.css'

type Props = { readonly editionId: string; readonly applications: readonly ApplicationRow[] }

/** How many are graded, and the threshold: who stands on which side is said before anybody decides. */
export function GradingCard({ editionId, applications }: Props) {
  const t = useTranslations('reviews.threshold')
  const format = useFormatter()
  const refusalText = useRefusalText('reviews')
  const [threshold, setThresholdValue] = useState(3)
  const [belowAs, setBelowAs] = useState<'refuse' | 'wait'>('refuse')
  const undecided = applications.filter(({ state }) => state === 'undecided')
  const roles = (['mentor', 'mentee'] as const).filter((role) => undecided.some((one) => one.role === role))
  const [chosen, setRole] = useState<'mentor' | 'mentee'>()
  const role = chosen && roles.includes(chosen) ? chosen : roles[0]
  const decide = useAction(setThreshold, {
    onSuccess: ({ decided }) => notify({ message: t('done', { count: decided }) }),
  })
  if (!role) return null
  const graded = undecided
    .filter((one) => one.role === role)
    .map((one) => ({ ...one, mean: one.grades.mean }))
  const { above, below, ungraded } = sidesOf(graded, Number.isNaN(threshold) ? 1 : threshold)
  return (
    <section className={styles.aside} aria-labelledby="threshold">
      <h2 id="threshold">{t('title')}</h2>
      <p className={styles.help}>{t('text')}</p>
      <div className={styles.pair}>
        {roles.length > 1 && (
          <Select
            label={t('role')}
            options={roles.map((value) => ({ value, label: t(`roles.${value}`) }))}
            value={role}
            onChange={setRole}
          />
        )}
        <NumberField
          label={t('value')}
          minValue={1}
          maxValue={4}
          step={0.05}
          value={threshold}
          onChange={setThresholdValue}
        />
        <RadioGroup
          label={t('belowAs')}
          orientation="horizontal"
          options={(['refuse', 'wait'] as const).map((value) => ({ value, label: t(`below.${value}`) }))}
          value={belowAs}
          onChange={setBelowAs}
        />
      </div>
      <p aria-live="polite">
        {t('sides', {
          threshold: format.number(threshold),
          above: above.length,
          below: below.length,
          ungraded: ungraded.length,
        })}
      </p>
      {decide.error && (
        <Banner tone="care" live>
          {refusalText(decide.error)}
        </Banner>
      )}
      <div className={styles.actions}>
        <Button
          pending={decide.pending}
          isDisabled={above.length + below.length === 0}
          onPress={() => decide.run({ editionId, role, threshold, belowAs })}
        >
          {t('button')}
        </Button>
      </div>
    </section>
  )
}
