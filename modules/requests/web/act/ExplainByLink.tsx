import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { RadioGroup } from '../../../../platform/web/design/RadioGroup.tsx'
import { ActQuestion, type ActPageProps } from '../../../people/web/index.ts'
import { explainSilence, SilenceReason } from '../../contract.ts'
import { AskedByLink } from './AskedByLink.tsx'

/** Why no answer came, chosen in the mail already: for the team, and for nobody else. */
export function ExplainByLink({ subject, answer }: ActPageProps) {
  const t = useTranslations('requests')
  const known = SilenceReason.safeParse(answer)
  const [silence, setSilence] = useState<SilenceReason>(known.success ? known.data : 'not-seen')
  return (
    <AskedByLink id={subject} expected="expired">
      {() => (
        <ActQuestion
          act={explainSilence}
          input={{ id: subject, silence }}
          module="requests"
          title={t('act.explainTitle')}
          button={t('act.explain')}
          done={{ title: t('act.explainDone'), text: t('act.explainDoneText') }}
        >
          <RadioGroup
            label={t('act.explainLabel')}
            value={silence}
            onChange={setSilence}
            options={SilenceReason.options.map((value) => ({ value, label: t(`silence.${value}`) }))}
          />
        </ActQuestion>
      )}
    </AskedByLink>
  )
}
