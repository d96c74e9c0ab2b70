import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Banner } from '../../../../platform/web/design/Banner.tsx'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { RadioGroup } from '../../../../platform/web/design/RadioGroup.tsx'
import { TextArea } from '../../../../platform/web/design/TextArea.tsx'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { debriefWorkshop } from '../../contract.ts'
import styles from '../Workshops.module.css'

const steps = ['1', '2', '3', '4', '5'] as const

/** Two taps and it is said: five worded steps around "as expected", and whether one takes something away. */
export function HowWasIt({ id, hasSaid }: { readonly id: string; readonly hasSaid: boolean }) {
  const t = useTranslations('workshops.howWasIt')
  const refusalText = useRefusalText('workshops')
  const [isOpen, setIsOpen] = useState(!hasSaid)
  const [rating, setRating] = useState<(typeof steps)[number] | null>(null)
  const [remark, setRemark] = useState('')
  const say = useAction(debriefWorkshop, {
    onSuccess: () => {
      setIsOpen(false)
      notify({ message: t('thanks') })
    },
  })
  if (!isOpen)
    return (
      <section className={styles.section}>
        <p className={styles.good}>{t('said')}</p>
        <div>
          <Button variant="link" onPress={() => setIsOpen(true)}>
            {t('change')}
          </Button>
        </div>
      </section>
    )
  const send = (learnt: boolean) => say.run({ id, rating: Number(rating), learnt, remark })
  return (
    <section className={styles.private}>
      <h3>{t('title')}</h3>
      <RadioGroup
        label={t('rating')}
        value={rating}
        options={steps.map((value) => ({ value, label: t(`steps.${value}`) }))}
        onChange={setRating}
      />
      <TextArea
        label={t('remark')}
        description={t('remarkHelp')}
        optional
        rows={2}
        value={remark}
        maxLength={500}
        onChange={setRemark}
      />
      <p id="learnt-question">{t('learnt')}</p>
      {say.error && (
        <Banner tone="care" live>
          {refusalText(say.error)}
        </Banner>
      )}
      <div className={styles.actions} role="group" aria-labelledby="learnt-question">
        <Button
          variant="primary"
          isDisabled={rating === null}
          pending={say.pending}
          onPress={() => send(true)}
        >
          {t('yes')}
        </Button>
        <Button isDisabled={rating === null} pending={say.pending} onPress={() => send(false)}>
          {t('notReally')}
        </Button>
      </div>
    </section>
  )
}
