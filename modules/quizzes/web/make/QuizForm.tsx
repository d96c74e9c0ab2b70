import { useFieldArray } from 'react-hook-form'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { RadioGroup } from '../../../../platform/web/design/RadioGroup.tsx'
import { TextField } from '../../../../platform/web/design/TextField.tsx'
import { Field } from '../../../../platform/web/forms/Field.tsx'
import { Form } from '../../../../platform/web/forms/Form.tsx'
import { useSchemaForm } from '../../../../platform/web/forms/use-schema-form.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import {
  fewestQuestions,
  findQuiz,
  mostQuestions,
  saveQuiz,
  showQuiz,
  type QuizSubject,
} from '../../contract.ts'
import styles from '../Quiz.module.css'
import { oneMore, places, QuizValues, toDrafts } from './quiz-values.ts'

type QuizFormProps = {
  readonly subject: QuizSubject
  readonly subjectId: string
  readonly initial: QuizValues
  readonly onClose: () => void
}

/** Three to five questions, each with the right answer and a sentence that says why. */
export function QuizForm({ subject, subjectId, initial, onClose }: QuizFormProps) {
  const t = useTranslations('quizzes.make')
  const form = useSchemaForm({ schema: QuizValues, initial, draftKey: `quiz:${subjectId}` })
  const { fields, append, remove } = useFieldArray({ control: form.hook.control, name: 'questions' })
  const save = useAction(saveQuiz, { refreshes: [findQuiz, showQuiz] })
  return (
    <Form
      form={form}
      module="quizzes"
      submitLabel={t('save')}
      onSubmit={async (values) => {
        await save.runAsync({ subject, subjectId, questions: toDrafts(values) })
        notify({ message: t('saved') })
        onClose()
      }}
    >
      <p className={styles.help}>{t('text')}</p>
      {fields.map(({ id }, at) => (
        <fieldset key={id} className={styles.question}>
          <legend>{t('question', { number: at + 1 })}</legend>
          <Field form={form} name={`questions.${at}.wording`} label={t('wording')}>
            {(field) => <TextField {...field} maxLength={300} />}
          </Field>
          <div className={styles.two}>
            {places.map((place) => (
              <Field
                key={place}
                form={form}
                name={`questions.${at}.${place}`}
                label={t(`place.${place}`)}
                optional={place === 'c' || place === 'd'}
              >
                {(field) => <TextField {...field} maxLength={120} />}
              </Field>
            ))}
          </div>
          <Field form={form} name={`questions.${at}.right`} label={t('right')}>
            {(field) => (
              <RadioGroup
                {...field}
                orientation="horizontal"
                options={places.map((value) => ({ value, label: t(`letter.${value}`) }))}
              />
            )}
          </Field>
          <Field form={form} name={`questions.${at}.why`} label={t('why')}>
            {(field) => <TextField {...field} maxLength={300} />}
          </Field>
          {fields.length > fewestQuestions[subject] && (
            <span>
              <Button
                variant="quiet"
                icon="trash"
                aria-label={t('removeOf', { number: at + 1 })}
                onPress={() => remove(at)}
              >
                {t('remove')}
              </Button>
            </span>
          )}
        </fieldset>
      ))}
      {fields.length < mostQuestions && (
        <span>
          <Button icon="plus" onPress={() => append(oneMore())}>
            {t('add')}
          </Button>
        </span>
      )}
    </Form>
  )
}
