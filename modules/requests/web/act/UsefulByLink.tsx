import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { RadioGroup } from '../../../../platform/web/design/RadioGroup.tsx'
import { ActQuestion, type ActPageProps } from '../../../people/web/index.ts'
import { sayUseful, Useful } from '../../contract.ts'

/** Whether an hour helped, chosen in the mail already: the button counts it. */
export function UsefulByLink({ subject, answer }: ActPageProps) {
  const t = useTranslations('requests')
  const known = Useful.safeParse(answer)
  const [useful, setUseful] = useState<Useful>(known.success ? known.data : 'yes')
  return (
    <ActQuestion
      act={sayUseful}
      input={{ id: subject, useful }}
      module="requests"
      title={t('act.usefulTitle')}
      button={t('act.useful')}
      done={{ title: t('act.usefulDone'), text: t('act.usefulDoneText') }}
    >
      <RadioGroup
        label={t('act.usefulLabel')}
        value={useful}
        onChange={setUseful}
        options={Useful.options.map((value) => ({ value, label: t(`useful.${value}`) }))}
      />
    </ActQuestion>
  )
}
