import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { Day } from '../../../platform/contract.ts'
import { Card } from '../../../platform/web/design/Card.tsx'
import { CopyButton } from '../../../platform/web/design/CopyButton.tsx'
import { notify } from '../../../platform/web/design/notify.ts'
import { Switch } from '../../../platform/web/design/Switch.tsx'
import { TextField } from '../../../platform/web/design/TextField.tsx'
import { asChecked, Field } from '../../../platform/web/forms/Field.tsx'
import { Form } from '../../../platform/web/forms/Form.tsx'
import { useSchemaForm } from '../../../platform/web/forms/use-schema-form.ts'
import { useAction } from '../../../platform/web/use-action.ts'
import { useEndpoint } from '../../../platform/web/use-endpoint.ts'
import { setRound, showRound, type Round } from '../contract.ts'
import styles from './Designations.module.css'
import { useDay } from './use-day.ts'

/** The link that is passed round a company, the day on which those who designated are told, and how many they named. */
export function DesignationsCard({ editionId }: { readonly editionId: string }) {
  const { data } = useEndpoint(showRound, { editionId })
  if (!data || !data.isFit) return null
  return <Told key={`${data.isOpen}${data.resultsOn}`} editionId={editionId} round={data} />
}

const schema = z.object({ isOpen: z.boolean(), resultsOn: Day })

function Told({ editionId, round }: { readonly editionId: string; readonly round: Round }) {
  const t = useTranslations('designations.card')
  const day = useDay()
  const { isOpen, url, resultsOn, toldAt, people, designators } = round
  const form = useSchemaForm({ schema, initial: { isOpen, resultsOn: resultsOn ?? '' } })
  const set = useAction(setRound)
  return (
    <Card title={t('title')}>
      {toldAt !== null ? (
        <p>{t('told')}</p>
      ) : (
        <div className={styles.section}>
          <p className={styles.help}>{t('text')}</p>
          {people > 0 && <p>{t('count', { people, designators })}</p>}
          {url !== null && resultsOn !== null && (
            <>
              <p className={styles.link}>{url}</p>
              <span>
                <CopyButton text={url}>{t('copy')}</CopyButton>
              </span>
              <p className={styles.help}>{t('when', { on: day(resultsOn) })}</p>
            </>
          )}
          <Form
            form={form}
            module="designations"
            refusalFields={{ 'in-the-past': 'resultsOn', 'no-call': 'isOpen' }}
            submitLabel={t('save')}
            onSubmit={async (values) => {
              await set.runAsync({ editionId, ...values })
              notify({ message: t(values.isOpen ? 'opened' : 'shut') })
            }}
          >
            <Field form={form} name="isOpen" label={t('isOpen')}>
              {(field) => <Switch {...asChecked(field)}>{t('isOpen')}</Switch>}
            </Field>
            <Field form={form} name="resultsOn" label={t('resultsOn')} description={t('resultsHelp')}>
              {(field) => <TextField {...field} type="date" />}
            </Field>
          </Form>
        </div>
      )}
    </Card>
  )
}
