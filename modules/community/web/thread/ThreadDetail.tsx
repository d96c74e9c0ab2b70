import { useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { ErrorState } from '../../../../platform/web/design/ErrorState.tsx'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { Refusal } from '../../../../platform/web/refusal.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { markThreadRead, showThread } from '../../contract.ts'
import styles from '../Community.module.css'
import { AnswerForm } from './AnswerForm.tsx'
import { HiddenThread } from './HiddenThread.tsx'
import { PostView } from './PostView.tsx'
import { ThreadHead } from './ThreadHead.tsx'

type ThreadDetailProps = {
  readonly id: string
  /** The whole page, on a narrow screen; else beside the list. */
  readonly isAlone: boolean
}

/** The question, the answer that helped, then the others in the order in which they were written. */
export function ThreadDetail({ id, isAlone }: ThreadDetailProps) {
  const t = useTranslations('community.thread')
  const { data, error, refetch } = useEndpoint(showThread, { id }, { followed: true })
  const { run: markRead } = useAction(markThreadRead, { refreshes: [] })
  const marked = useRef('')
  const hasNews = data?.thread.hasNews === true
  const count = data?.posts.length ?? 0
  useEffect(() => {
    // Once for what is there: an answer that could not be sent is tried again by the next news.
    if (!hasNews || marked.current === `${id} ${count}`) return
    marked.current = `${id} ${count}`
    markRead({ id })
  }, [hasNews, id, count, markRead])
  // What is not theirs to read any more does not stay on an open page.
  const isShut = error instanceof Refusal && [404, 410].includes(error.status)
  if (isShut && error.code === 'thread-hidden') return <HiddenThread who={error.details.who} />
  if (error && (isShut || !data)) return <ErrorState error={error} module="community" onRetry={refetch} />
  if (!data) return <Loading />
  const { thread, posts, leads } = data
  const [first, ...answers] = posts
  const helped = answers.find((post) => post.id === thread.helpedId)
  const others = answers.filter((post) => post !== helped)
  const shared = { thread, leads, onReload: refetch }
  return (
    <article className={styles.detail} aria-label={thread.title}>
      <ThreadHead data={data} isAlone={isAlone} />
      {first && <PostView post={first} isFirst {...shared} />}
      {helped && (
        <section className={styles.helped} aria-label={t('helped', { name: thread.askerName })}>
          <PostView post={helped} isHelped {...shared} />
        </section>
      )}
      {others.length > 0 && (
        <section className={styles.section}>
          <h3>
            {t(thread.kind === 'link' ? 'comments' : helped ? 'others' : 'answers', { count: others.length })}
          </h3>
          <ul className={styles.lines}>
            {others.map((post) => (
              <li key={post.id} className={styles.post}>
                <PostView post={post} {...shared} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {thread.state === 'shown' ? (
        <AnswerForm id={id} editionId={thread.editionId} kind={thread.kind} />
      ) : (
        <p className={styles.help}>{t('closed')}</p>
      )}
      <p className={styles.help}>{t('charter')}</p>
    </article>
  )
}
