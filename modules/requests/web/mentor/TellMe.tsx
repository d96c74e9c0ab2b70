import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { awaitPlace, listMentors, listSuggestions, type ListedMentor } from '../../contract.ts'
import styles from './Mentor.module.css'

/** Of somebody who has no place: told once they have one again. */
export function TellMe({ editionId, mentor }: { readonly editionId: string; readonly mentor: ListedMentor }) {
  const t = useTranslations('requests.mentor')
  const refusalText = useRefusalText('requests')
  const say = useAction(awaitPlace, {
    refreshes: [listMentors, listSuggestions],
    onError: (error) => notify({ message: refusalText(error), tone: 'care' }),
  })
  if (mentor.availability.state !== 'full') return null
  const { enrolmentId: mentorEnrolmentId, awaited, name } = mentor
  return (
    <div className={styles.acts}>
      {awaited && <p className={styles.quiet}>{t('told')}</p>}
      <Button
        size="small"
        variant={awaited ? 'quiet' : 'secondary'}
        icon={awaited ? 'close' : 'bell'}
        pending={say.pending}
        {...(!awaited && { 'aria-label': t('tellMeOf', { name }) })}
        onPress={() => say.run({ editionId, mentorEnrolmentId, awaited: !awaited })}
      >
        {t(awaited ? 'tellMeNot' : 'tellMe')}
      </Button>
    </div>
  )
}
