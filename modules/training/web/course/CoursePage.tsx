import { useState } from 'react'
import { useParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { EmptyState } from '../../../../platform/web/design/EmptyState.tsx'
import { ErrorState } from '../../../../platform/web/design/ErrorState.tsx'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { showCourse, type Project } from '../../contract.ts'
import styles from '../Training.module.css'
import { CourseDefences } from '../defence/CourseDefences.tsx'
import { Followers } from './Followers.tsx'
import { ProjectDialog } from './ProjectDialog.tsx'
import { RubricDialog } from '../rubric/RubricDialog.tsx'
import { ProjectRow } from './ProjectRow.tsx'

/** The path of a course, and where everybody is on it. */
export function CoursePage() {
  const t = useTranslations('training.course')
  const { editionId = '' } = useParams()
  const [edited, setEdited] = useState<Project | 'new'>()
  const [rubricOf, setRubricOf] = useState<Project>()
  const { data, error, refetch } = useEndpoint(showCourse, { editionId }, { followed: true })
  if (error && !data) return <ErrorState error={error} module="training" onRetry={refetch} />
  if (!data) return <Loading />
  const { projects, followers, leads, today } = data
  const add = (
    <Button
      icon="plus"
      variant={projects.length === 0 ? 'primary' : 'secondary'}
      onPress={() => setEdited('new')}
    >
      {t('add')}
    </Button>
  )
  return (
    <div className={styles.page}>
      <PageHeader
        title={t('title', {
          count: projects.filter(({ isOpen }) => isOpen).length,
          people: followers.filter(({ where }) => where !== null).length,
        })}
        actions={leads && projects.length > 0 && add}
      />
      {projects.length === 0 ? (
        <EmptyState icon="flag" title={t('noneTitle')} actions={leads && add}>
          {t('noneText')}
        </EmptyState>
      ) : (
        <section className={styles.section}>
          <h2>{t('path')}</h2>
          <ol className={styles.rows}>
            {projects.map((project, at) => (
              <ProjectRow
                key={project.id}
                project={project}
                nth={at + 1}
                {...(leads && {
                  onEdit: () => setEdited(project),
                  onRubric: () => setRubricOf(project),
                })}
              />
            ))}
          </ol>
        </section>
      )}
      {leads && (
        <Followers
          editionId={editionId}
          followers={followers}
          projects={projects.filter(({ isOpen }) => isOpen)}
          today={today}
        />
      )}
      {leads && <CourseDefences editionId={editionId} followers={followers} />}
      {rubricOf && (
        <RubricDialog
          projectId={rubricOf.id}
          title={rubricOf.title}
          revision={rubricOf.revision}
          rubric={rubricOf.rubric}
          onClose={() => setRubricOf(undefined)}
        />
      )}
      {edited && (
        <ProjectDialog
          editionId={editionId}
          {...(edited !== 'new' && { project: edited })}
          onClose={() => setEdited(undefined)}
        />
      )}
    </div>
  )
}
