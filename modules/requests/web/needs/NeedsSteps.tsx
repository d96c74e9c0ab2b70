import { useMemo, useState } from 'react'
import { useNavigate } from 'react-router'
import { useTranslations } from 'use-intl'
import { Banner } from '../../../../platform/web/design/Banner.tsx'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { ProgressBar } from '../../../../platform/web/design/ProgressBar.tsx'
import { Form } from '../../../../platform/web/forms/Form.tsx'
import { useSchemaForm } from '../../../../platform/web/forms/use-schema-form.ts'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import { Refusal } from '../../../../platform/web/refusal.ts'
import { editOwnAnswers, type OwnEnrolment } from '../../../enrolment/contract.ts'
import { fieldsSchema, QuestionField, toAnswers, toFieldValues } from '../../../questionnaires/web/index.ts'
import styles from '../mentor/Mentor.module.css'
import { stepsOfNeeds } from './steps-of-needs.ts'

type NeedsStepsProps = {
  readonly editionId: string
  readonly enrolment: OwnEnrolment
  readonly onReload: () => void
}

/** One question at a time; each step is kept when one goes on, so that whoever stops half-way loses nothing. */
export function NeedsSteps({ editionId, enrolment, onReload }: NeedsStepsProps) {
  const t = useTranslations('requests.needs')
  const { language } = useLanguage()
  const navigate = useNavigate()
  const organisation = useOrganisation()
  const { id, asked, answers, questionnaireVersion, whyNotChange } = enrolment
  const [initial] = useState(() => toFieldValues(asked, answers))
  const steps = useMemo(() => stepsOfNeeds(asked), [asked])
  const [at, setAt] = useState(0)
  const schema = useMemo(() => {
    return fieldsSchema(asked, (key) => key === steps[at]?.key && steps[at].required)
  }, [asked, steps, at])
  const form = useSchemaForm({ schema, initial, draftKey: `needs:${id}` })
  const [revision, setRevision] = useState(enrolment.revision)
  const save = useAction(editOwnAnswers, { refreshes: [] })
  const isLast = at === steps.length - 1
  if (whyNotChange !== null)
    return (
      <Banner tone="neutral" title={t('closedTitle')}>
        {t('closedText')}
      </Banner>
    )
  return (
    <div className={styles.page}>
      <PageHeader
        eyebrow={enrolment.editionName[language]}
        title={t('title', { step: at + 1, steps: steps.length })}
      >
        <p>{t('text')}</p>
      </PageHeader>
      <ProgressBar
        label={t('title', { step: at + 1, steps: steps.length })}
        value={Math.round((100 * at) / steps.length)}
      />
      <Form
        key={at}
        form={form}
        module="enrolment"
        actions={
          <div className={styles.acts}>
            <Button type="submit" variant="primary" pending={save.pending}>
              {t(isLast ? 'finish' : 'next')}
            </Button>
            {at > 0 && (
              <Button variant="quiet" onPress={() => setAt(at - 1)}>
                {t('back')}
              </Button>
            )}
          </div>
        }
        onSubmit={async (values) => {
          try {
            const given = toAnswers(asked, values)
            const after = await save.runAsync({ id, answers: given, questionnaireVersion }, revision)
            setRevision(after.revision)
          } catch (error) {
            if (error instanceof Refusal && (error.status === 409 || error.status === 412)) onReload()
            throw error
          }
          if (!isLast) return setAt(at + 1)
          notify({ message: t('saved') })
          await navigate(`/${organisation}/find/${editionId}`)
        }}
      >
        <QuestionField form={form} question={steps[at]!} />
      </Form>
    </div>
  )
}
