import { useState } from 'react'
import { useParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { LinkInHand } from '../../../../platform/web/link-in-hand.ts'
import { useParts } from '../../../../platform/web/slots.ts'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { showLink } from '../../contract.ts'
import { useKeptFragmentToken } from '../sign-in/use-kept-fragment-token.ts'
import { ActFoot } from './ActFoot.tsx'
import { actPage } from './act-page.ts'
import { NoWay } from './NoWay.tsx'
import { WhenDone } from './when-done.ts'
import styles from './ActPage.module.css'

/** What a link for one act opens. It changes nothing by itself: mail scanners open links before people do. */
export function ActPage() {
  const fragment = useKeptFragmentToken()
  if (fragment === undefined) return <NoWay kind="unknown" />
  // The secret holds no dot; an answer may, as an instant does.
  const [token = '', ...answered] = fragment.split('.')
  const answer = answered.length === 0 ? undefined : answered.join('.')
  return (
    <LinkInHand value={token}>
      <Act answer={answer === undefined ? undefined : decodeURIComponent(answer)} />
    </LinkInHand>
  )
}

function Act({ answer }: { answer: string | undefined }) {
  const t = useTranslations('people.act')
  const { act = '' } = useParams()
  const [hasEnded, setHasEnded] = useState(false)
  const [isDone, setIsDone] = useState(false)
  const { data: link, error } = useEndpoint(showLink, {}, { forgets: true })
  const [Page] = useParts(actPage({ name: act }))
  if (hasEnded) return <NoWay kind="ended" />
  if (error && !link) return <NoWay kind="refused" error={error} />
  if (!link) return <Loading />
  if (Page === undefined || link.act !== act) return <NoWay kind="unknown" />
  return (
    <div className={styles.page}>
      <p className={styles.for}>{t('for', { name: link.firstName, organisation: link.organisationName })}</p>
      <WhenDone value={() => setIsDone(true)}>
        <Page subject={link.subject} answer={answer} />
      </WhenDone>
      {!isDone && <ActFoot until={link.until} onEnded={() => setHasEnded(true)} />}
    </div>
  )
}
