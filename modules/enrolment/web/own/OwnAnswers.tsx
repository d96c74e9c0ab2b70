import { useTranslations } from 'use-intl'
import { Banner } from '../../../../platform/web/design/Banner.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import { Parts } from '../../../../platform/web/Parts.tsx'
import { useAction } from '../../../../platform/web/use-action.ts'
import { answeredOf, askedOf } from '../../../questionnaires/rules.ts'
import { editOwnAnswers, listOwnEnrolments, showOwnEnrolment, type OwnEnrolment } from '../../contract.ts'
import { FilesContext } from '../../../questionnaires/web/index.ts'
import { useFiles } from '../answers/use-files.ts'
import { AnswerList } from '../answers/AnswerList.tsx'
import { AnswersForm } from '../answers/AnswersForm.tsx'
import { LeaveEdition } from './LeaveEdition.tsx'
import { ownEnrolmentOver } from './slots.ts'
import styles from './OwnAnswers.module.css'

export function OwnAnswers({ enrolment, onReload }: { enrolment: OwnEnrolment; onReload: () => void }) {
  const t = useTranslations('enrolment.own')
  const { language } = useLanguage()
  const { id, role, asked, answers, whyNotChange, questionnaireVersion } = enrolment
  const save = useAction(editOwnAnswers, {
    refreshes: [showOwnEnrolment, listOwnEnrolments],
    onSuccess: () => notify({ message: t('saved') }),
  })
  const files = useFiles({ ownId: id })
  return (
    <FilesContext value={files}>
      <PageHeader
        title={t('title')}
        eyebrow={t('where', {
          programme: enrolment.programmeName[language],
          edition: enrolment.editionName[language],
        })}
      >
        <p>{t(`${whyNotChange === 'withdrawn' ? 'was' : 'as'}.${role}`)}</p>
        {whyNotChange === 'withdrawn' && <Parts of={ownEnrolmentOver} enrolmentId={id} />}
        <p>
          {t('count', {
            answered: answeredOf(answers, askedOf(asked, answers)),
            asked: askedOf(asked, answers).length,
          })}
        </p>
      </PageHeader>
      {whyNotChange === null ? (
        <>
          <p className={styles.until}>{t('until')}</p>
          <AnswersForm
            // Other questions are another form; what was typed comes back from the draft.
            key={questionnaireVersion}
            saved={enrolment}
            draftKey={`answers:${id}`}
            onReload={onReload}
            onSave={(given, revision) =>
              save.runAsync({ id, answers: given, questionnaireVersion }, revision)
            }
          />
        </>
      ) : (
        <>
          <Banner tone="neutral" title={t(`closed.${whyNotChange}.title`)}>
            {t(`closed.${whyNotChange}.text`)}
          </Banner>
          <AnswerList {...enrolment} />
        </>
      )}
      {whyNotChange !== 'withdrawn' && <LeaveEdition enrolment={enrolment} />}
    </FilesContext>
  )
}
