import { useTranslations } from 'use-intl'
import { Checkbox } from '../../../../platform/web/design/Checkbox.tsx'
import { TextLink } from '../../../../platform/web/design/TextLink.tsx'
import { VisuallyHidden } from '../../../../platform/web/design/VisuallyHidden.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useFormatter } from '../../../../platform/web/use-formatter.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import { showRunBook, tickStep, type RunBookStep } from '../../contract.ts'
import styles from './RunBook.module.css'
import { useStepDay } from './use-step-day.ts'

type StepLineProps = { readonly editionId: string; readonly step: RunBookStep; readonly today: string }

/** One step: its day, what it is, where it is done, and who ticked it. */
export function StepLine({ editionId, step, today }: StepLineProps) {
  const t = useTranslations('guidance.runBook')
  const format = useFormatter()
  const organisation = useOrganisation()
  const day = useStepDay()
  const { key, page, on, done } = step
  const tick = useAction(tickStep, {
    refreshes: [showRunBook],
    onError: () => notify({ message: t('failed'), tone: 'care' }),
  })
  const isLate = done === null && on !== null && on < today
  const href = `/${organisation}/editions/${editionId}${page && `/${page}`}`
  return (
    <li className={styles.step}>
      <p className={isLate ? styles.late : styles.day}>{day(on)}</p>
      <div className={styles.words}>
        <Checkbox
          isSelected={tick.pending ? done === null : done !== null}
          isDisabled={tick.pending}
          description={t(`steps.${key}.text`)}
          onChange={(isDone) => tick.run({ editionId, step: key, done: isDone })}
        >
          {t(`steps.${key}.title`)}
        </Checkbox>
        {done && (
          <p className={styles.quiet}>
            {t('doneBy', { name: done.by, on: format.dateTime(new Date(done.at), { dateStyle: 'long' }) })}
          </p>
        )}
      </div>
      <TextLink href={href}>
        {t('open')}
        <VisuallyHidden>{t('openOf', { step: t(`steps.${key}.title`) })}</VisuallyHidden>
      </TextLink>
    </li>
  )
}
