import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Banner } from '../../../../platform/web/design/Banner.tsx'
import { ErrorState } from '../../../../platform/web/design/ErrorState.tsx'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { RadioGroup } from '../../../../platform/web/design/RadioGroup.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { ActQuestion, type ActPageProps } from '../../../people/web/index.ts'
import { showGatheringAsked, signUp } from '../../contract.ts'
import { useWhen } from '../use-when.ts'

/** "I will come", or not, chosen in the mail already: the button says it. */
export function ComeByLink({ subject, answer }: ActPageProps) {
  const t = useTranslations('gatherings.act')
  const when = useWhen()
  const [says, setSays] = useState(answer === 'no' ? 'no' : 'yes')
  const { data, error, refetch } = useEndpoint(showGatheringAsked, { id: subject }, { forgets: true })
  if (error && !data) return <ErrorState error={error} module="gatherings" onRetry={refetch} />
  if (!data) return <Loading />
  const { title, place, isFull, isClosed } = data
  if (isClosed) {
    return (
      <PageHeader title={t('closedTitle', { title })}>
        <p>{t('closedText')}</p>
      </PageHeader>
    )
  }
  const comes = says === 'yes'
  const done = !comes ? 'doneNo' : isFull ? 'doneWait' : 'doneYes'
  return (
    <ActQuestion
      act={signUp}
      input={{ id: subject, comes }}
      module="gatherings"
      title={t('title', { title })}
      button={t('button')}
      done={{ title: t(done), text: t(`${done}Text`) }}
      onRefused={refetch}
    >
      <p>{t('when', { when: when.whole(data) })}</p>
      {place !== null && <p>{place}</p>}
      {comes && isFull && <Banner tone="waiting">{t('full')}</Banner>}
      <RadioGroup
        label={t('label')}
        value={says}
        onChange={setSays}
        options={[
          { value: 'yes', label: t('yes') },
          { value: 'no', label: t('no') },
        ]}
      />
    </ActQuestion>
  )
}
