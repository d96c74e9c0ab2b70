import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { ErrorState } from '../../../../platform/web/design/ErrorState.tsx'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { RadioGroup } from '../../../../platform/web/design/RadioGroup.tsx'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { ActQuestion, type ActPageProps } from '../../../people/web/index.ts'
import type { Role } from '../../../programmes/contract.ts'
import { acceptInvitation, showInvitation } from '../../contract.ts'
import { InvitationOver } from './InvitationOver.tsx'

const roles = ['mentor', 'mentee'] as const

/** Back in the next edition, from its mail: the role of the invitation is chosen, the other one is a tap away. */
export function AcceptInvitationByLink({ subject }: ActPageProps) {
  const t = useTranslations('enrolment.comingBack')
  const { language } = useLanguage()
  const [chosen, setChosen] = useState<Role>()
  const { data, error, refetch } = useEndpoint(showInvitation, { id: subject }, { forgets: true })
  if (error && !data) return <ErrorState error={error} module="enrolment" onRetry={refetch} />
  if (!data) return <Loading />
  if (!data.isOpen) return <InvitationOver />
  const edition = data.editionName[language]
  const role = chosen ?? data.role
  return (
    <ActQuestion
      act={acceptInvitation}
      input={{ id: subject, role }}
      module="enrolment"
      title={t('accept.title', { edition })}
      button={t('accept.button')}
      done={{ title: t('accept.doneTitle'), text: t('accept.doneText', { edition }) }}
    >
      <p>{t('accept.text')}</p>
      <RadioGroup
        label={t('accept.role')}
        options={roles.map((value) => ({ value, label: t(`accept.roles.${value}`) }))}
        value={role}
        onChange={setChosen}
      />
    </ActQuestion>
  )
}
