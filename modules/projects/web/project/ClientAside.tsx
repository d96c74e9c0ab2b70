import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { askClient, sendClientLink, type Project } from '../../contract.ts'
import styles from '../Projects.module.css'
import { useDays } from '../use-days.ts'
import { useToldText } from '../use-told-text.ts'
import { ContactDialog } from './ContactDialog.tsx'
import { ShutLinksDialog } from './ShutLinksDialog.tsx'

type Given = { readonly project: Project; readonly steers: boolean; readonly mayShut: boolean }

/** The client's words, whom to call, and the link by which they read and answer. */
export function ClientAside({ project, steers, mayShut }: Given) {
  const t = useTranslations('projects.client')
  const days = useDays()
  const wordRefusal = useRefusalText('projects')
  const tell = useToldText()
  const [opened, setOpened] = useState<'contact' | 'shut'>()
  const close = () => setOpened(undefined)
  const { id, words, contactName, contactEmail, link, milestones } = project
  const onError = (error: Error) => notify({ message: wordRefusal(error), tone: 'care' })
  const send = useAction(sendClientLink, {
    onSuccess: (told) => notify({ message: tell(t('linkSent'), told, contactName) }),
    onError,
  })
  const ask = useAction(askClient, {
    onSuccess: (told) => notify({ message: tell(t('asked'), told, contactName) }),
    onError,
  })
  const isBegun = !['call', 'selection', 'team'].includes(project.status)
  return (
    <section className={styles.section}>
      <h2>{t('title')}</h2>
      {words.map((word) => (
        <blockquote key={word.milestoneId ?? 'end'} className={styles.word}>
          <p>{word.text || t(`score.${word.score}`)}</p>
          <footer className={styles.help}>
            {t(word.text ? 'after' : 'afterWord', {
              name: word.by,
              score: t(`score.${word.score}`),
              what: milestones.find((one) => one.id === word.milestoneId)?.title ?? t('end'),
            })}
          </footer>
        </blockquote>
      ))}
      {words.length === 0 && <p className={styles.help}>{t('noWord')}</p>}
      <p>{contactEmail ? t('contact', { name: contactName, email: contactEmail }) : contactName}</p>
      {mayShut && (
        <>
          <p className={styles.help}>
            {link.open > 0 ? t('linkUntil', { count: link.open, on: days.of(link.expiresAt!) }) : t('noLink')}
          </p>
          <div className={styles.actions}>
            {steers && !isBegun && (
              <Button size="small" pending={ask.pending} onPress={() => ask.run({ id, proposals: [] })}>
                {t('ask')}
              </Button>
            )}
            {steers && (
              <Button size="small" variant="link" pending={send.pending} onPress={() => send.run({ id })}>
                {t('sendLink')}
              </Button>
            )}
            {link.open > 0 && (
              <Button size="small" variant="link" onPress={() => setOpened('shut')}>
                {t('shutLink')}
              </Button>
            )}
            {steers && project.leads && (
              <Button size="small" variant="link" onPress={() => setOpened('contact')}>
                {t('changeContact')}
              </Button>
            )}
          </div>
        </>
      )}
      {opened === 'contact' && <ContactDialog project={project} onClose={close} />}
      {opened === 'shut' && <ShutLinksDialog project={project} onClose={close} />}
    </section>
  )
}
