import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Banner } from '../../../../platform/web/design/Banner.tsx'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { Card } from '../../../../platform/web/design/Card.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { NumberField } from '../../../../platform/web/design/NumberField.tsx'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import type { WholeEnrolment } from '../../contract.ts'
import styles from './CapacityCard.module.css'
import { useCapacity } from './use-capacity.ts'

/** How many pairs this person takes: the one thing that a team settles by telephone. */
export function CapacityCard({ enrolment, onReload }: { enrolment: WholeEnrolment; onReload: () => void }) {
  const t = useTranslations('enrolment.capacity')
  const refusalText = useRefusalText('enrolment')
  const [hasTried, setHasTried] = useState(false)
  const capacity = useCapacity({
    enrolment,
    onReload,
    onSaved: () => notify({ message: t('saved', { name: enrolment.name }) }),
  })
  const isMissing = hasTried && Number.isNaN(capacity.value)
  return (
    <Card title={t('title')}>
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          setHasTried(true)
          if (!Number.isNaN(capacity.value)) capacity.save()
        }}
      >
        {capacity.conflict !== undefined && (
          <Banner tone="waiting" title={t('conflict')} live>
            {t('conflictText', { theirs: capacity.conflict, mine: capacity.value })}
          </Banner>
        )}
        {capacity.error && capacity.conflict === undefined && (
          <Banner tone="care" live>
            {refusalText(capacity.error)}
          </Banner>
        )}
        <NumberField
          label={t(`label.${enrolment.role}`)}
          description={t('help')}
          value={capacity.value}
          onChange={capacity.change}
          minValue={0}
          maxValue={50}
          {...(isMissing && { errorMessage: t('missing') })}
        />
        {enrolment.takenPairs > capacity.value && (
          <Banner tone="waiting" live>
            {t('promised', { taken: enrolment.takenPairs, name: enrolment.name })}
          </Banner>
        )}
        <Button type="submit" pending={capacity.pending} isDisabled={!capacity.isChanged}>
          {t('save')}
        </Button>
      </form>
    </Card>
  )
}
