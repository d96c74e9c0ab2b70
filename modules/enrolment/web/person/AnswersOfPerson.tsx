import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { answeredOf, askedOf } from '../../../questionnaires/rules.ts'
import { editEnrolment, type WholeEnrolment } from '../../contract.ts'
import { FilesContext } from '../../../questionnaires/web/index.ts'
import { useFiles } from '../answers/use-files.ts'
import { AnswerList } from '../answers/AnswerList.tsx'
import styles from '../answers/AnswerList.module.css'
import { AnswersForm } from '../answers/AnswersForm.tsx'

type AnswersOfPersonProps = { enrolment: WholeEnrolment; onReload: () => void }

/** What this person said, which the team reads, and corrects where somebody rings up to say so. */
export function AnswersOfPerson({ enrolment, onReload }: AnswersOfPersonProps) {
  const t = useTranslations('enrolment')
  const { id, name, asked, answers, questionnaireVersion } = enrolment
  const [isCorrecting, setCorrecting] = useState(false)
  const save = useAction(editEnrolment, {
    onSuccess: () => {
      setCorrecting(false)
      notify({ message: t('answers.corrected', { name }) })
    },
  })
  const files = useFiles({ enrolmentId: id })
  return (
    <FilesContext value={files}>
      <div className={styles.bar}>
        <h2>
          {t('person.answers', {
            answered: answeredOf(answers, askedOf(asked, answers)),
            asked: askedOf(asked, answers).length,
          })}
        </h2>
        {!isCorrecting && (
          <Button icon="edit" onPress={() => setCorrecting(true)}>
            {t('answers.correct')}
          </Button>
        )}
      </div>
      {isCorrecting ? (
        <AnswersForm
          key={questionnaireVersion}
          saved={enrolment}
          draftKey={`answers-of:${id}`}
          onReload={onReload}
          onCancel={() => setCorrecting(false)}
          onSave={(given, revision) => save.runAsync({ id, answers: given, questionnaireVersion }, revision)}
        />
      ) : (
        <AnswerList {...enrolment} />
      )}
    </FilesContext>
  )
}
