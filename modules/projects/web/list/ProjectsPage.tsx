import { useState } from 'react'
import { useParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { EmptyState } from '../../../../platform/web/design/EmptyState.tsx'
import { ErrorState } from '../../../../platform/web/design/ErrorState.tsx'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { SearchField } from '../../../../platform/web/design/SearchField.tsx'
import { isFoundIn } from '../../../../platform/web/is-found-in.ts'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { listProjects, showOwnPay, type ProjectCard } from '../../contract.ts'
import styles from '../Projects.module.css'
import { useInvented } from '../use-invented.ts'
import { NewProjectDialog } from './NewProjectDialog.tsx'
import { PayOfLeft } from './PayOfLeft.tsx'
import { ProjectRow } from './ProjectRow.tsx'

/** Every project of an edition, those that wait for somebody first; for others, the teams that one is in, and what those that one left owe. */
export function ProjectsPage() {
  const t = useTranslations('projects.list')
  const { editionId = '' } = useParams()
  const invented = useInvented()
  const [isAdding, setIsAdding] = useState(false)
  const [search, setSearch] = useState('')
  const { data, error, refetch } = useEndpoint(listProjects, { editionId }, { followed: true })
  const { data: pay } = useEndpoint(showOwnPay, { editionId }, { followed: true })
  if (error && !data) return <ErrorState error={error} module="projects" onRetry={refetch} />
  if (!data) return <Loading />
  const { projects, isLead } = data
  const ofLeft = (pay?.lines ?? []).filter(({ projectId }) => !projects.some(({ id }) => id === projectId))
  const add = (
    <Button
      icon="plus"
      variant={projects.length === 0 ? 'primary' : 'secondary'}
      onPress={() => setIsAdding(true)}
    >
      {t('add')}
    </Button>
  )
  const shown = projects
    .filter(({ title, clientName }) => isFoundIn(`${title} ${clientName}`, search))
    .toSorted((a, b) => weightOf(b) - weightOf(a))
  return (
    <div className={styles.page}>
      <PageHeader
        title={
          isLead
            ? t('title', {
                running: projects.filter(({ status }) => status === 'running').length,
                lacking: projects.filter(isLacking).length,
              })
            : t('mine', { count: projects.length })
        }
        eyebrow={invented}
        actions={isLead && projects.length > 0 && add}
      />
      {projects.length > 6 && <SearchField label={t('search')} value={search} onChange={setSearch} />}
      {projects.length === 0 && ofLeft.length === 0 && (
        <EmptyState icon="flag" title={t(isLead ? 'noneTitle' : 'noTeamTitle')} actions={isLead && add}>
          {t(isLead ? 'noneText' : 'noTeamText')}
        </EmptyState>
      )}
      {projects.length > 0 && (
        <ul className={styles.rows}>
          {shown.map((project) => (
            <ProjectRow key={project.id} editionId={editionId} project={project} />
          ))}
        </ul>
      )}
      {projects.length > 0 && shown.length === 0 && <p role="status">{t('nothingFound')}</p>}
      <PayOfLeft lines={ofLeft} />
      {isAdding && <NewProjectDialog editionId={editionId} onClose={() => setIsAdding(false)} />}
    </div>
  )
}

const isLacking = ({ status, missing }: ProjectCard) =>
  ['call', 'selection', 'team'].includes(status) && missing.length > 0

/** What waits for somebody stands before what moves, and both before what is over. */
function weightOf(project: ProjectCard): number {
  if (project.status === 'closed') return 0
  if (project.status === 'delivered') return 1
  const waits = project.blocked + project.extrasAsked + project.waitsForClient > 0
  return isLacking(project) || waits || project.amendmentSince !== null ? 3 : 2
}
