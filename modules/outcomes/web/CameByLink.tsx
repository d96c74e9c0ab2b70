import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { firstName } from '../../../platform/first-name.ts'
import { ErrorState } from '../../../platform/web/design/ErrorState.tsx'
import { Loading } from '../../../platform/web/design/Loading.tsx'
import { RadioGroup } from '../../../platform/web/design/RadioGroup.tsx'
import { useEndpoint } from '../../../platform/web/use-endpoint.ts'
import { ActQuestion, type ActPageProps } from '../../people/web/index.ts'
import { Came, sayWhatCame, showIntroductionAsked } from '../contract.ts'

/** What came of an introduction, chosen in the mail already: the button counts it. */
export function CameByLink({ subject, answer }: ActPageProps) {
  const t = useTranslations('outcomes')
  const known = Came.safeParse(answer)
  const [came, setCame] = useState<Came>(known.success ? known.data : 'met')
  const { data, error, refetch } = useEndpoint(showIntroductionAsked, { id: subject }, { forgets: true })
  if (error && !data) return <ErrorState error={error} module="outcomes" onRetry={refetch} />
  if (!data) return <Loading />
  return (
    <ActQuestion
      act={sayWhatCame}
      input={{ id: subject, came, words: null }}
      module="outcomes"
      title={t('act.title', { toWhom: data.toWhom })}
      button={t('act.button')}
      done={{ title: t('act.doneTitle'), text: t('act.doneText') }}
    >
      <RadioGroup
        label={t('act.label', { name: firstName(data.byName) })}
        value={came}
        onChange={setCame}
        options={Came.options.map((value) => ({ value, label: t(`came.${value}`) }))}
      />
    </ActQuestion>
  )
}
