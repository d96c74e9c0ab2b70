import { useState } from 'react'
import { useParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { ErrorState } from '../../../../platform/web/design/ErrorState.tsx'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { showProject } from '../../contract.ts'
import { AmendmentSection } from '../amendments/AmendmentSection.tsx'
import { BriefDialog } from '../brief/BriefDialog.tsx'
import { BriefSection } from '../brief/BriefSection.tsx'
import { Extras } from '../extras/Extras.tsx'
import { Deliverables } from '../plan/Deliverables.tsx'
import { PlanDialog } from '../plan/PlanDialog.tsx'
import { Tasks } from '../plan/Tasks.tsx'
import styles from '../Projects.module.css'
import { useInvented } from '../use-invented.ts'
import { useMoney } from '../../../../platform/web/use-money.ts'
import { ClientAside } from './ClientAside.tsx'
import { HoursAside } from './HoursAside.tsx'
import { Notes } from './Notes.tsx'
import { Outcome } from './Outcome.tsx'
import { OwnPay } from './OwnPay.tsx'
import { StepButtons } from './StepButtons.tsx'
import { Steps } from './Steps.tsx'
import { TeamAside } from './TeamAside.tsx'
import { useProjectTitle } from './use-project-title.ts'
import { useSkills } from './use-skills.ts'

/** A project for its team, who steers it and the programme's team: each sees what is theirs to see. */
export function ProjectPage() {
  const t = useTranslations('projects')
  const { id = '' } = useParams()
  const [edited, setEdited] = useState<'brief' | 'plan'>()
  const { data, error, refetch } = useEndpoint(showProject, { id }, { followed: true })
  const titleOf = useProjectTitle()
  const money = useMoney()
  const invented = useInvented()
  const skills = useSkills(data?.editionId)
  if (error && !data) return <ErrorState error={error} module="projects" onRetry={refetch} />
  if (!data) return <Loading />
  const steers = (data.leads || data.as === 'mentor') && data.status !== 'closed'
  const budget = data.budgetCents === null ? '' : money(data.budgetCents, data.currency)
  const eyebrow = [data.clientName, data.title, budget].filter(Boolean).join(t('apart'))
  return (
    <div className={styles.page}>
      <PageHeader
        title={titleOf(data)}
        eyebrow={invented ? t('withInvented', { text: eyebrow }) : eyebrow}
        actions={data.leads && <StepButtons project={data} />}
      />
      <Steps project={data} />
      <div className={styles.columns}>
        <div className={styles.page}>
          {data.status === 'closed' && <Outcome project={data} />}
          <BriefSection project={data} {...(steers && { onEdit: () => setEdited('brief') })} />
          {data.amendment && (
            <AmendmentSection
              project={data}
              amendment={data.amendment}
              {...(steers && { onEdit: () => setEdited('brief') })}
            />
          )}
          {data.earlierAmendments.map((one) => (
            <AmendmentSection key={one.id} project={data} amendment={one} isEarlier />
          ))}
          <Extras project={data} steers={steers} onReload={refetch} />
          <Deliverables project={data} {...(steers && { onPlan: () => setEdited('plan') })} />
          {data.as !== 'lead' && <Tasks project={data} />}
          {data.notes && <Notes id={id} notes={data.notes} isOver={data.status === 'closed'} />}
        </div>
        <div className={styles.aside}>
          <TeamAside project={data} />
          {data.as !== 'lead' && <HoursAside editionId={data.editionId} />}
          <ClientAside project={data} steers={steers} mayShut={data.leads || data.as === 'mentor'} />
          {data.as !== 'lead' && <OwnPay editionId={data.editionId} projectId={id} />}
        </div>
      </div>
      {edited === 'brief' && (
        <BriefDialog project={data} skills={skills} onClose={() => setEdited(undefined)} onReload={refetch} />
      )}
      {edited === 'plan' && <PlanDialog project={data} onClose={() => setEdited(undefined)} />}
    </div>
  )
}
