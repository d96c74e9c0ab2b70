import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { firstName } from '../../../../platform/first-name.ts'
import { RadioGroup } from '../../../../platform/web/design/RadioGroup.tsx'
import { useFormatter } from '../../../../platform/web/use-formatter.ts'
import { ActQuestion, type ActPageProps } from '../../../people/web/index.ts'
import { sayCoffeeMet } from '../../contract.ts'
import { CoffeeByLink } from './CoffeeByLink.tsx'

/** "Did you meet?" from the mail. */
export function MetByLink({ subject, answer }: ActPageProps) {
  const t = useTranslations('coffees.own')
  const format = useFormatter()
  const [met, setMet] = useState<'yes' | 'no'>(answer === 'no' ? 'no' : 'yes')
  return (
    <CoffeeByLink id={subject}>
      {(coffee) => (
        <ActQuestion
          act={sayCoffeeMet}
          input={{ id: subject, met: met === 'yes' }}
          module="coffees"
          title={t('act.metTitle', { names: format.list(coffee.with.map(({ name }) => firstName(name))) })}
          button={t('act.send')}
          done={{ title: t('act.metDone'), text: t('act.metDoneText') }}
        >
          <RadioGroup
            label={t('act.label')}
            value={met}
            onChange={setMet}
            options={[
              { value: 'yes', label: t('met.sayYes') },
              { value: 'no', label: t('met.sayNo') },
            ]}
          />
        </ActQuestion>
      )}
    </CoffeeByLink>
  )
}
