import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Card } from '../../../../platform/web/design/Card.tsx'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { ErrorState } from '../../../../platform/web/design/ErrorState.tsx'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { ActQuestion, type ActPageProps } from '../../../people/web/index.ts'
import { acceptRelationship, showProposal } from '../../contract.ts'
import { AgreementCard } from '../pair/AgreementCard.tsx'
import { charterWithin } from '../pair/CharterButton.tsx'
import { CharterWords } from '../pair/CharterWords.tsx'
import { Reasons } from '../pair/Reasons.tsx'
import { NoLongerAsked } from './NoLongerAsked.tsx'
import { usePartnerNames } from './use-partner-names.ts'

/** Yes to a proposal from its mail: who, why, what is agreed, and one button. */
export function AcceptByLink({ subject }: ActPageProps) {
  const t = useTranslations('relationships')
  const { data, error, refetch } = useEndpoint(showProposal, { id: subject }, { forgets: true })
  const { language } = useLanguage()
  const [isReworded, setIsReworded] = useState(false)
  const name = usePartnerNames(data)
  if (error && !data) return <ErrorState error={error} module="relationships" onRetry={refetch} />
  if (!data) return <Loading />
  if (!data.isOpen) return <NoLongerAsked />
  return (
    <ActQuestion
      act={acceptRelationship}
      input={{ id: subject, charter: { version: data.charterVersion, language } }}
      onRefused={({ code }) => {
        if (code !== 'charter-reworded') return
        setIsReworded(true)
        refetch()
      }}
      module="relationships"
      title={t('act.accept.title', { name })}
      button={t('pair.suitsMe')}
      done={{ title: t('act.accept.doneTitle'), text: t('act.accept.doneText', { name }) }}
    >
      <Reasons reasons={data.reasons} />
      <AgreementCard relationship={data} />
      {isReworded ? (
        <Card title={t('pair.charterNow')}>
          <CharterWords
            text={data.charter[language]}
            version={data.charterVersion}
            language={language}
            editionName={data.editionName}
            of={data.charterOf}
          />
        </Card>
      ) : (
        <p>
          {t.rich(data.charterOf === null ? 'pair.alsoCharter' : 'pair.alsoCharterOf', {
            charter: charterWithin(data),
            partner: data.charterOf ?? '',
          })}
        </p>
      )}
    </ActQuestion>
  )
}
