import { useState } from 'react'
import { useParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { Banner } from '../../../../platform/web/design/Banner.tsx'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { EmptyState } from '../../../../platform/web/design/EmptyState.tsx'
import { ErrorState } from '../../../../platform/web/design/ErrorState.tsx'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import type { OutputOf } from '../../../../platform/contract.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { proposeTeams, publishTeams, showTeams } from '../../contract.ts'
import styles from '../Projects.module.css'
import { useInvented } from '../use-invented.ts'
import { TeamCard } from './TeamCard.tsx'
import { changedTeams, countsOf, groupsOf, move, teamOf, withProposal, type Placed } from './placing.ts'
import { NobodyYet } from './NobodyYet.tsx'
import { WithoutTeam } from './WithoutTeam.tsx'
import { useToldText } from '../use-told-text.ts'

/** Who works on what: proposed with its bound, corrected by hand, published. */
export function TeamsPage() {
  const { editionId = '' } = useParams()
  const { data, error, refetch } = useEndpoint(showTeams, { editionId })
  if (error && !data) return <ErrorState error={error} module="projects" onRetry={refetch} />
  if (!data) return <Loading />
  return <Teams editionId={editionId} shown={data} />
}

type Given = { readonly editionId: string; readonly shown: OutputOf<typeof showTeams> }

function Teams({ editionId, shown }: Given) {
  const t = useTranslations('projects.teams')
  const invented = useInvented()
  const tell = useToldText()
  const wordRefusal = useRefusalText('projects')
  const [moved, setMoved] = useState<Placed>({})
  const [proposal, setProposal] = useState<OutputOf<typeof proposeTeams>>()
  const propose = useAction(proposeTeams, {
    refreshes: [],
    onSuccess: (made) => {
      setProposal(made)
      setMoved((before) => withProposal(before, made.teams))
    },
  })
  const publish = useAction(publishTeams, {
    onSuccess: (told) => {
      setMoved({})
      notify({ message: tell(t('published'), told, t('each')) })
    },
  })
  const { candidates, projects } = shown
  const groups = groupsOf(projects)
  const teams = changedTeams(shown, moved)
  const without = candidates.filter((one) => teamOf(one, moved) === null)
  const problem = publish.error ?? propose.error
  if (projects.length === 0)
    return (
      <EmptyState icon="people" title={t('noProjectTitle')}>
        {t('noProjectText')}
      </EmptyState>
    )
  return (
    <div className={styles.page}>
      <PageHeader
        eyebrow={invented}
        title={t('title', { ...countsOf(shown, moved), without: without.length })}
        actions={
          <>
            <Button
              variant={teams.length === 0 && groups.toFill.length > 0 ? 'primary' : 'secondary'}
              icon="sparkle"
              pending={propose.pending}
              onPress={() => propose.run({ editionId })}
            >
              {t('propose')}
            </Button>
            {teams.length > 0 && (
              <Button
                variant="primary"
                pending={publish.pending}
                onPress={() => publish.run({ editionId, teams })}
              >
                {t('publish', { count: teams.length })}
              </Button>
            )}
          </>
        }
      >
        <p>{t('help')}</p>
      </PageHeader>
      {problem && (
        <Banner tone="care" live>
          {wordRefusal(problem)}
        </Banner>
      )}
      <NobodyYet editionId={editionId} shown={shown} />
      <Bound proposal={proposal} isShown={teams.length > 0} />
      {(['toFill', 'full', 'inCall'] as const)
        .filter((group) => groups[group].length > 0)
        .map((group) => (
          <section key={group} className={styles.section}>
            <h2>{t(`group.${group}`, { count: groups[group].length })}</h2>
            <div className={styles.teams}>
              {groups[group].map((project) => (
                <TeamCard
                  key={project.id}
                  project={project}
                  shown={shown}
                  people={candidates.filter((one) => teamOf(one, moved) === project.id)}
                  onMove={(personId, to) => setMoved((before) => move(before, personId, to))}
                />
              ))}
            </div>
          </section>
        ))}
      <WithoutTeam
        people={without}
        shown={shown}
        onMove={(personId, to) => setMoved((before) => move(before, personId, to))}
      />
    </div>
  )
}

type BoundProps = { readonly proposal: OutputOf<typeof proposeTeams> | undefined; readonly isShown: boolean }

/** How near the proposal is to what no teams can exceed. */
function Bound({ proposal, isShown }: BoundProps) {
  const t = useTranslations('projects.teams')
  if (!proposal || !isShown) return null
  const { total, bound, isChecked, withoutTeam } = proposal
  return (
    <Banner live title={t(total === bound ? 'boundReached' : 'boundTitle')}>
      <p>
        {t('bound', { total, bound, percent: bound === 0 ? 1 : total / bound })} {isChecked && t('checked')}{' '}
        {withoutTeam.length > 0 && t('someWithout', { count: withoutTeam.length })}
      </p>
    </Banner>
  )
}
