import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { firstName } from '../../../../platform/first-name.ts'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { Menu, type MenuEntry } from '../../../../platform/web/design/Menu.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { chooseHelped, thankForPost } from '../../contract.ts'
import styles from '../Community.module.css'
import { HideDialog } from './HideDialog.tsx'
import { EditPostDialog } from './EditPostDialog.tsx'
import type { PostViewProps } from './PostView.tsx'
import { ReportDialog } from './ReportDialog.tsx'
import { TakeBackDialog } from './TakeBackDialog.tsx'

type Opened = 'edit' | 'take-back' | 'report' | 'hide'

/** A thank-you, the word of whoever asked, and behind "more" what is rare. */
export function PostActs(props: PostViewProps) {
  const { post, thread, leads, isFirst = false, isHelped = false, onReload } = props
  const t = useTranslations('community.post')
  const words = useTranslations('community.thread')
  const refusalText = useRefusalText('community')
  const [opened, setOpened] = useState<Opened>()
  const close = () => setOpened(undefined)
  const onError = (error: Error) => notify({ message: refusalText(error), tone: 'care' })
  const thank = useAction(thankForPost, { onError })
  const choose = useAction(chooseHelped, { onError })
  const { id, isMine, thanks, iThanked, state } = post
  const name = firstName(post.authorName)
  const entry = (
    key: Opened,
    label: string,
    icon: 'edit' | 'trash' | 'flag' | 'eye',
    danger = false,
  ): MenuEntry => ({
    id: key,
    label,
    icon,
    danger,
    onAction: () => setOpened(key),
  })
  const entries = isMine
    ? [entry('edit', t('edit'), 'edit'), entry('take-back', t('takeBack'), 'trash', true)]
    : [
        entry('report', t('report'), 'flag'),
        ...(leads ? [entry('hide', t(state === 'hidden' ? 'show' : 'hide'), 'eye')] : []),
      ]
  return (
    <div className={styles.actions}>
      {isMine ? (
        thanks > 0 && <span className={styles.help}>{t('thanksMine', { count: thanks })}</span>
      ) : (
        <Button
          size="small"
          variant="secondary"
          icon={iThanked ? 'check' : 'plus'}
          aria-pressed={iThanked}
          aria-label={t(iThanked ? 'thanked' : 'thankFor', { name, count: thanks })}
          onPress={() => thank.run({ id, thanks: !iThanked })}
        >
          {thanks > 0 ? words('sameCount', { same: t('thanks'), count: thanks }) : t('thanks')}
        </Button>
      )}
      {thread.isMine && thread.kind === 'question' && !isFirst && state === 'shown' && (
        <Button
          size="small"
          variant="quiet"
          aria-label={isHelped ? words('notAnyMore') : words('itHelpedOf', { name })}
          pending={choose.pending}
          onPress={() => choose.run({ id: thread.id, answerId: isHelped ? null : id })}
        >
          {words(isHelped ? 'notAnyMore' : 'itHelped')}
        </Button>
      )}
      <Menu label={t('more', { name })} entries={entries}>
        <Button size="small" variant="quiet" icon="more" aria-label={t('more', { name })} />
      </Menu>
      {opened === 'edit' && (
        <EditPostDialog post={post} thread={thread} isFirst={isFirst} onClose={close} onReload={onReload} />
      )}
      {opened === 'take-back' && <TakeBackDialog id={id} onClose={close} />}
      {opened === 'report' && <ReportDialog id={id} onClose={close} />}
      {opened === 'hide' && <HideDialog id={id} hidden={state !== 'hidden'} onClose={close} />}
    </div>
  )
}
