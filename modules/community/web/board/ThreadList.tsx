import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { OutputOf, SentInputOf } from '../../../../platform/contract.ts'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { listThreads, type showCommunity } from '../../contract.ts'
import styles from '../Community.module.css'
import { ThreadLine } from './ThreadLine.tsx'

type ThreadListProps = {
  readonly editionId: string
  readonly input: SentInputOf<typeof listThreads>
  readonly first: OutputOf<typeof listThreads>
  readonly themes: OutputOf<typeof showCommunity>['themes']
  readonly shown: string | undefined
}

/** The lines, and as many pages of them as somebody asks for. */
export function ThreadList({ editionId, input, first, themes, shown }: ThreadListProps) {
  return (
    <div>
      <Lines editionId={editionId} list={first} themes={themes} shown={shown} />
      {first.nextCursor !== null && (
        <More editionId={editionId} input={input} cursor={first.nextCursor} themes={themes} shown={shown} />
      )}
    </div>
  )
}

type LinesProps = Pick<ThreadListProps, 'editionId' | 'themes' | 'shown'> & {
  readonly list: ThreadListProps['first']
}

function Lines({ editionId, list, themes, shown }: LinesProps) {
  return (
    <ul className={styles.lines}>
      {list.threads.map((thread) => (
        <ThreadLine
          key={thread.id}
          thread={thread}
          editionId={editionId}
          themes={themes}
          isShown={thread.id === shown}
        />
      ))}
    </ul>
  )
}

type MoreProps = Omit<ThreadListProps, 'first'> & { readonly cursor: string }

function More({ editionId, input, cursor, themes, shown }: MoreProps) {
  const t = useTranslations('community.list')
  const [isOpen, setIsOpen] = useState(false)
  const { data } = useEndpoint(listThreads, { ...input, cursor }, { enabled: isOpen })
  if (!isOpen)
    return (
      <p className={styles.more}>
        <Button onPress={() => setIsOpen(true)}>{t('more')}</Button>
      </p>
    )
  if (!data) return <Loading />
  return <ThreadList editionId={editionId} input={input} first={data} themes={themes} shown={shown} />
}
