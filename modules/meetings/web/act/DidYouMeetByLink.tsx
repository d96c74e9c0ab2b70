import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { ErrorState } from '../../../../platform/web/design/ErrorState.tsx'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { RadioGroup } from '../../../../platform/web/design/RadioGroup.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { ActQuestion, type ActPageProps } from '../../../people/web/index.ts'
import { sayWhetherMet, showMeetingAsked } from '../../contract.ts'
import { answerOf, isAnswer, type AnswerKey } from '../answers.ts'
import { firstName } from '../../../../platform/first-name.ts'
import { useWhen } from '../use-when.ts'

/** "Did you meet?" answered from its mail: what was chosen there is chosen here, and the button counts it. */
export function DidYouMeetByLink({ subject, answer }: ActPageProps) {
  const t = useTranslations('meetings')
  const when = useWhen()
  const [chosen, setChosen] = useState<AnswerKey>(isAnswer(answer) ? answer : 'met')
  const { data, error, refetch } = useEndpoint(showMeetingAsked, { id: subject }, { forgets: true })
  if (error && !data) return <ErrorState error={error} module="meetings" onRetry={refetch} />
  if (!data) return <Loading />
  const name = firstName(data.partnerName)
  return (
    <ActQuestion
      act={sayWhetherMet}
      input={{ id: subject, ...answerOf(chosen) }}
      module="meetings"
      title={t('act.title', { name, day: when.dayOf(data, data.timeZone) })}
      button={t('act.send')}
      done={{ title: t('act.doneTitle'), text: t('act.doneText') }}
    >
      <RadioGroup
        label={t('act.answer')}
        value={chosen}
        onChange={setChosen}
        options={[
          { value: 'met', label: t('act.met') },
          ...(['moved', 'me', 'partner', 'both'] as const).map((value) => ({
            value,
            label: t(`notThisTime.${value}`, { name }),
          })),
        ]}
      />
    </ActQuestion>
  )
}
