import { useState } from 'react'
import { useNavigate, useParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { Dialog } from '../../../../platform/web/design/Dialog.tsx'
import { ErrorState } from '../../../../platform/web/design/ErrorState.tsx'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { TextLink } from '../../../../platform/web/design/TextLink.tsx'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import { removeSurvey, showSurvey, type Survey } from '../../contract.ts'
import { SurveyTabs } from '../SurveyTabs.tsx'
import styles from '../Surveys.module.css'
import { SettingsForm } from './SettingsForm.tsx'
import { useStateWords } from './use-state-words.ts'
import { WaveCard } from './WaveCard.tsx'

/** Who receives it, what is promised, until when, and how many have answered: that moves while one looks. */
export function SendingPage() {
  const t = useTranslations('surveys.sending')
  const organisation = useOrganisation()
  const { editionId = '', id = '' } = useParams()
  const { language } = useLanguage()
  const stateWords = useStateWords()
  const { data, error, refetch } = useEndpoint(showSurvey, { id }, { followed: true })
  if (error && !data) return <ErrorState error={error} module="surveys" onRetry={refetch} />
  if (!data) return <Loading />
  const { title, waves } = data
  return (
    <>
      <PageHeader
        title={stateWords(data)}
        eyebrow={
          <>
            <TextLink href={`/${organisation}/editions/${editionId}/surveys`}>{t('back')}</TextLink>
            {' · '}
            {title[language] || title.fr || title.en}
          </>
        }
      />
      <SurveyTabs id={id} />
      <div className={styles.columns}>
        <SettingsForm key={id} survey={data} onReload={refetch} />
        <aside className={styles.section}>
          {waves.toReversed().map((wave) => (
            <WaveCard key={wave.number} survey={data} wave={wave} />
          ))}
          {waves.length === 0 && <Remove survey={data} />}
        </aside>
      </div>
    </>
  )
}

function Remove({ survey: { id, editionId } }: { survey: Survey }) {
  const t = useTranslations('surveys.sending')
  const organisation = useOrganisation()
  const navigate = useNavigate()
  const [isAsking, setIsAsking] = useState(false)
  const remove = useAction(removeSurvey, {
    refreshes: [],
    onSuccess: () => {
      notify({ message: t('removed') })
      void navigate(`/${organisation}/editions/${editionId}/surveys`)
    },
  })
  return (
    <div className={styles.buttons}>
      <Button variant="quiet" icon="trash" onPress={() => setIsAsking(true)}>
        {t('remove')}
      </Button>
      <Dialog
        isOpen={isAsking}
        onClose={() => setIsAsking(false)}
        title={t('removeTitle')}
        size="small"
        role="alertdialog"
        actions={
          <Button variant="danger" pending={remove.pending} onPress={() => remove.run({ id })}>
            {t('removeConfirm')}
          </Button>
        }
      >
        <p>{t('removeText')}</p>
      </Dialog>
    </div>
  )
}
