import type { ReactNode } from 'react'
import { ErrorState } from '../../../../platform/web/design/ErrorState.tsx'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { PlainLayout } from '../../../../platform/web/layout/PlainLayout.tsx'
import { Refusal } from '../../../../platform/web/refusal.ts'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { useKeptFragmentToken } from '../../../people/web/index.ts'
import { readClientPage, type ClientPage as Shown } from '../../contract.ts'
import styles from '../Projects.module.css'
import { BriefCard } from './BriefCard.tsx'
import { BriefRead } from './BriefRead.tsx'
import { ClientAmendment } from './ClientAmendment.tsx'
import { ClientDeliverable } from './ClientDeliverable.tsx'
import { ClientExtras } from './extras/ClientExtras.tsx'
import { ClientFoot } from './ClientFoot.tsx'
import { ClientName, useClientName } from './ClientName.tsx'
import { ClientWord } from './ClientWord.tsx'
import { NoLink } from './NoLink.tsx'
import { WaitList } from './WaitList.tsx'
import { useClientTitle } from './use-client-title.ts'
import { useTranslations } from 'use-intl'

/** What a client's link opens: what waits for them first. Opening it changes nothing. */
export function ClientPage() {
  const token = useKeptFragmentToken()
  return token === undefined ? (
    <Framed>
      <NoLink />
    </Framed>
  ) : (
    <OfLink token={token} />
  )
}

/** Under the name of whoever leads the programme: a client knows them, and not the product. */
function Framed({ name, children }: { readonly name?: string | undefined; readonly children: ReactNode }) {
  return (
    <PlainLayout home="/" name={name}>
      <div className={styles.plain}>{children}</div>
    </PlainLayout>
  )
}

function OfLink({ token }: { readonly token: string }) {
  const { data, error, refetch } = useEndpoint(readClientPage, { token }, { forgets: true })
  return (
    <Framed name={data?.organisationName}>
      {error instanceof Refusal && [400, 404, 410].includes(error.status) ? (
        <NoLink
          who={typeof error.details.who === 'string' ? error.details.who : undefined}
          token={error.code === 'link-expired' ? token : undefined}
        />
      ) : error && !data ? (
        <ErrorState error={error} module="projects" onRetry={refetch} />
      ) : data ? (
        <OfClient token={token} page={data} onReload={refetch} />
      ) : (
        <Loading />
      )}
    </Framed>
  )
}

type OfClientProps = { readonly token: string; readonly page: Shown; readonly onReload: () => void }

function OfClient({ token, page, onReload }: OfClientProps) {
  const all = useTranslations('projects')
  const t = useTranslations('projects.page')
  const titleOf = useClientTitle()
  const name = useClientName()
  const { contactName, mentorName, deliverables, organisationName, mayWriteBrief } = page
  const rank = { sent: 0, proposed: 1, change: 2, wanted: 3, accepted: 4 } as const
  const ordered = deliverables.toSorted((a, b) => rank[a.state] - rank[b.state])
  // One question at a time; after what waits for an answer.
  const waits = ordered.some(({ state }) => state === 'sent' || state === 'proposed')
  const asked = page.wordsAsked[0]
  const word = asked && (
    <ClientWord key={asked.milestoneId ?? 'end'} token={token} asked={asked} name={name} />
  )
  const brief = mayWriteBrief && <BriefCard token={token} page={page} name={name} onReload={onReload} />
  const amends = page.amendment?.state === 'waits' && page.status !== 'closed'
  const amendment = page.amendment && <ClientAmendment token={token} amendment={page.amendment} name={name} />
  const earlier = page.earlierAmendments.map((one) => (
    <ClientAmendment key={one.id} token={token} amendment={one} name={name} />
  ))
  const { title } = page.brief
  const eyebrow = mentorName ? t('eyebrow', { title, mentor: mentorName }) : title
  return (
    <>
      <PageHeader
        title={titleOf(page)}
        eyebrow={page.invented ? all('withInvented', { text: eyebrow }) : eyebrow}
      >
        <p className={styles.help}>
          {t('promise', { name: contactName, who: mentorName ?? organisationName })}
        </p>
        <WaitList page={page} />
      </PageHeader>
      {page.status !== 'closed' && <ClientName name={name} contactName={contactName} />}
      {amends && amendment}
      {page.missing.length > 0 && brief}
      {!waits && word}
      {ordered.length > 0 && (
        <ul className={styles.rows} aria-label={t('deliverables')}>
          {ordered.map((one) => (
            <ClientDeliverable key={one.id} token={token} page={page} deliverable={one} name={name} />
          ))}
        </ul>
      )}
      {waits && word}
      {page.missing.length === 0 && brief}
      {!amends && amendment}
      {earlier}
      {!mayWriteBrief && <BriefRead brief={page.brief} />}
      <ClientExtras token={token} page={page} name={name} />
      <ClientFoot token={token} page={page} />
    </>
  )
}
