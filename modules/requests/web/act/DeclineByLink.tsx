import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { firstName } from '../../../../platform/first-name.ts'
import { ActQuestion, type ActPageProps } from '../../../people/web/index.ts'
import { declineRequest } from '../../contract.ts'
import { DeclineFields, type Declining } from '../answer/DeclineFields.tsx'
import { AskedByLink } from './AskedByLink.tsx'

/** "Not now" from the mail, with a reason out of a short list. */
export function DeclineByLink({ subject }: ActPageProps) {
  const t = useTranslations('requests.act')
  const [declining, setDeclining] = useState<Declining>({ reason: 'no-time-now', line: '' })
  return (
    <AskedByLink id={subject} expected="sent">
      {({ asker }) => (
        <ActQuestion
          act={declineRequest}
          input={{ id: subject, ...declining }}
          module="requests"
          title={t('declineTitle', { name: firstName(asker.name) })}
          button={t('decline')}
          done={{ title: t('declineDone'), text: t('declineDoneText', { name: firstName(asker.name) }) }}
        >
          <DeclineFields value={declining} onChange={setDeclining} />
        </ActQuestion>
      )}
    </AskedByLink>
  )
}
