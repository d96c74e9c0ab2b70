import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { OutputOf } from '../../../../platform/contract.ts'
import { Banner } from '../../../../platform/web/design/Banner.tsx'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { TextLink } from '../../../../platform/web/design/TextLink.tsx'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import { serverNow } from '../../../../platform/web/now.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useFormatter } from '../../../../platform/web/use-formatter.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { followThread, listThreads, showThread } from '../../contract.ts'
import styles from '../Community.module.css'
import { keptTogether } from '../kept-together.ts'
import { useWritten } from '../use-written.ts'
import { WorkshopDialog } from './WorkshopDialog.tsx'

type ThreadHeadProps = { readonly data: OutputOf<typeof showThread>; readonly isAlone: boolean }

/** Its theme, who has it too, and what I may do with it: say that it is mine, follow it, ask for a workshop on it. */
export function ThreadHead({ data, isAlone }: ThreadHeadProps) {
  const t = useTranslations('community.thread')
  const line = useTranslations('community.line')
  const written = useWritten()
  const format = useFormatter()
  const { language } = useLanguage()
  const organisation = useOrganisation()
  const refusalText = useRefusalText('community')
  const [isAsking, setIsAsking] = useState(false)
  const { thread, mentioned } = data
  const { id, editionId, kind, title, same, isMine, isMyQuestionToo, follows, toMentorsAt, themeWords } =
    thread
  const follow = useAction(followThread, {
    refreshes: [showThread, listThreads],
    onSuccess: (_output, chosen) => notify({ message: t(chosen.follows ? 'followed' : 'unfollowed') }),
    onError: (error) => notify({ message: refusalText(error), tone: 'care' }),
  })
  const shownTitle =
    thread.state === 'taken-back'
      ? line(kind === 'link' ? 'linkTakenBack' : 'takenBack')
      : keptTogether(title)
  const isOfTheme = themeWords !== null
  const eyebrow = (
    <>
      {isAlone && (
        <>
          <TextLink href={`/${organisation}/community/${editionId}`}>{t('back')}</TextLink>
          <br />
        </>
      )}
      {[themeWords?.[language], t('asked', { count: same })].filter(Boolean).join(' · ')}
    </>
  )
  const sameWords = t(isMyQuestionToo ? 'sameNotAnyMore' : 'same')
  return (
    <div className={styles.section}>
      {isAlone ? (
        <PageHeader title={shownTitle} eyebrow={eyebrow} />
      ) : (
        <>
          <p className={styles.help}>{eyebrow}</p>
          <h2 className={styles.title}>{shownTitle}</h2>
        </>
      )}
      {mentioned.length > 0 && (
        <p className={styles.help}>{t('called', { names: format.list(mentioned) })}</p>
      )}
      {thread.state === 'shown' && (
        <div className={styles.actions}>
          {kind === 'question' && !isMine && (
            <Button
              size="small"
              icon="chevron-up"
              aria-pressed={isMyQuestionToo}
              pending={follow.pending}
              onPress={() => follow.run({ id, follows: !isMyQuestionToo, isMyQuestionToo: !isMyQuestionToo })}
            >
              {same > 0 ? t('sameCount', { same: sameWords, count: same }) : sameWords}
            </Button>
          )}
          {!isMyQuestionToo && (
            <Button
              size="small"
              variant="quiet"
              aria-pressed={follows}
              pending={follow.pending}
              onPress={() => follow.run({ id, follows: !follows, isMyQuestionToo: false })}
            >
              {t(follows ? 'unfollow' : 'follow')}
            </Button>
          )}
          {thread.workshop === 'may-be-asked' && (
            <Button size="small" variant="quiet" icon="sparkle" onPress={() => setIsAsking(true)}>
              {t('workshop')}
            </Button>
          )}
          {thread.workshop === 'asked' && (
            <span className={styles.help}>
              {t('workshopAsked')}{' '}
              <TextLink href={`/${organisation}/workshops/${editionId}`}>{t('seeWorkshops')}</TextLink>
            </span>
          )}
        </div>
      )}
      {toMentorsAt !== null && (
        <Banner tone="waiting">
          {toMentorsAt <= serverNow().toISOString()
            ? t(isOfTheme ? 'withMentorsOfTheme' : 'withMentors')
            : t(isOfTheme ? 'waitsForTheme' : 'waitsFor', { when: written.whole(toMentorsAt) })}
        </Banner>
      )}
      {isAsking && <WorkshopDialog id={id} title={title} onClose={() => setIsAsking(false)} />}
    </div>
  )
}
