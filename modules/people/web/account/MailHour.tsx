import { useTranslations } from 'use-intl'
import { notify } from '../../../../platform/web/design/notify.ts'
import { Select } from '../../../../platform/web/design/Select.tsx'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { mailHours, saveMailHour, showMailHour } from '../../contract.ts'
import styles from './AccountPage.module.css'

const byDay = 'by-day'
const hours = Array.from({ length: mailHours.last - mailHours.first + 1 }, (_, at) => mailHours.first + at)

/** When what can wait comes: by day on working days, or at an hour of one's own. */
export function MailHour() {
  const t = useTranslations('people.mailHour')
  const refusalText = useRefusalText('people')
  const { data } = useEndpoint(showMailHour, {})
  const save = useAction(saveMailHour, {
    refreshes: [showMailHour],
    onSuccess: () => notify({ message: t('saved') }),
    onError: (error) => notify({ message: refusalText(error), tone: 'care' }),
  })
  if (!data) return null
  return (
    <section className={styles.section}>
      <h2>{t('title')}</h2>
      <p className={styles.help}>{t('text')}</p>
      <Select
        label={t('label')}
        value={data.mailHour === null ? byDay : String(data.mailHour)}
        onChange={(value) => save.run({ mailHour: value === byDay ? null : Number(value) })}
        options={[
          { value: byDay, label: t('byDay') },
          ...hours.map((hour) => ({ value: String(hour), label: t('at', { hour }) })),
        ]}
      />
    </section>
  )
}
