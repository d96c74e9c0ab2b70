import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { RadioGroup } from '../../../../platform/web/design/RadioGroup.tsx'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { ActQuestion, type ActPageProps } from '../../../people/web/index.ts'
import { sayCoffee } from '../../contract.ts'
import { useDay } from '../use-day.ts'
import { CoffeeByLink } from './CoffeeByLink.tsx'

/** "In" or "not this time" from the mail: what was chosen there is chosen here. */
export function SayByLink({ subject, answer }: ActPageProps) {
  const t = useTranslations('coffees.own')
  const day = useDay()
  const [says, setSays] = useState<'in' | 'out'>(answer === 'out' ? 'out' : 'in')
  return (
    <CoffeeByLink id={subject}>
      {(coffee) =>
        coffee.state === 'asking' ? (
          <ActQuestion
            act={sayCoffee}
            input={{ id: subject, says }}
            module="coffees"
            title={t('asking.silent')}
            button={t('act.send')}
            done={{
              title: t(`act.done.${says}`),
              text: t('act.doneText', { day: day(coffee.drawsAt, coffee.timeZone) }),
            }}
          >
            <p>{t('asking.text', { day: day(coffee.drawsAt, coffee.timeZone) })}</p>
            <RadioGroup
              label={t('act.label')}
              value={says}
              onChange={setSays}
              options={(['in', 'out'] as const).map((value) => ({ value, label: t(`say.${value}`) }))}
            />
          </ActQuestion>
        ) : (
          <PageHeader title={t('act.overTitle')}>
            <p>{t('act.overText')}</p>
          </PageHeader>
        )
      }
    </CoffeeByLink>
  )
}
