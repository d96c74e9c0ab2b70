import { useTranslations } from 'use-intl'
import type { OutputOf } from '../../../../platform/contract.ts'
import { firstName } from '../../../../platform/first-name.ts'
import { Avatar } from '../../../../platform/web/design/Avatar.tsx'
import { Disclosure } from '../../../../platform/web/design/Disclosure.tsx'
import { Icon } from '../../../../platform/web/design/Icon.tsx'
import { Blocks } from '../../../guidance/web/index.ts'
import type { Post, showThread } from '../../contract.ts'
import styles from '../Community.module.css'
import { useWritten } from '../use-written.ts'
import { LinkCards } from './LinkCards.tsx'
import { PostActs } from './PostActs.tsx'

export type PostViewProps = {
  readonly post: Post
  readonly thread: OutputOf<typeof showThread>['thread']
  readonly leads: boolean
  readonly isFirst?: boolean
  readonly isHelped?: boolean
  readonly onReload: () => void
}

/** Who wrote it, when by both clocks, what it says, and how it read before it was changed. */
export function PostView(props: PostViewProps) {
  const { post, thread, isHelped = false } = props
  const t = useTranslations('community.post')
  const words = useTranslations('community.thread')
  const written = useWritten()
  const { authorName, authorRole, isMine, state, hiddenWhy, blocks, links, writtenAt, editedAt, earlier } =
    post
  if (state === 'taken-back') return <p className={styles.help}>{t('takenBack')}</p>
  const there = written.hourThere(writtenAt, post.timeZone)
  return (
    <div className={styles.section}>
      {isHelped && (
        <p className={styles.good}>
          <Icon name="check" size={20} />{' '}
          {thread.isMine ? words('helpedMe') : words('helped', { name: firstName(thread.askerName) })}
        </p>
      )}
      <div className={styles.author}>
        <Avatar name={authorName} colour={authorRole === 'mentee' ? 'ear' : 'green'} />
        <p>
          <strong>{authorName}</strong>{' '}
          <span className={styles.muted}>
            {[t(`roles.${authorRole}`), isMine && t('you')].filter(Boolean).join(', ')}
          </span>
          <span className={styles.when}>
            {[
              written.whole(writtenAt),
              there &&
                (post.city ? t('there', { hour: there, city: post.city }) : t('thereZone', { hour: there })),
              editedAt && earlier.length === 0 && t('edited', { when: written.whole(editedAt) }),
            ]
              .filter(Boolean)
              .join(', ')}
          </span>
        </p>
      </div>
      {state === 'hidden' && (
        <p className={styles.help}>{t(isMine ? 'hiddenMine' : 'hidden', { why: hiddenWhy ?? '' })}</p>
      )}
      {blocks.length > 0 && <Blocks blocks={blocks} />}
      <LinkCards links={links} />
      {editedAt && earlier.length > 0 && (
        <Disclosure title={t('earlier', { when: written.whole(editedAt) })}>
          {earlier.map((one) => (
            <div key={one.until} className={styles.earlier}>
              <p className={styles.help}>{t('until', { when: written.whole(one.until) })}</p>
              {one.title !== '' && <p>{one.title}</p>}
              <Blocks blocks={one.blocks} />
              <LinkCards links={one.links} />
            </div>
          ))}
        </Disclosure>
      )}
      <PostActs {...props} />
    </div>
  )
}
