import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { askClient, revokeClientLinks, sendClientLink, type Project } from '../../contract.ts'
import styles from '../Projects.module.css'
import { useDays } from '../use-days.ts'
import { ContactDialog } from './ContactDialog.tsx'

type Given = { readonly project: Project; readonly steers: boolean }

/** The client's words, whom to call, and the link by which they read and answer. */
export function ClientAside({ project, steers }: Given) {
  const t = useTranslations('projects.client')
  const days = useDays()
  const wordRefusal = useRefusalText('projects')
  const [isEditing, setIsEditing] = useState(false)
  const { id, words, contactName, contactEmail, link, milestones } = project
  const onError = (error: Error) => notify({ message: wordRefusal(error), tone: 'care' })
  const send = useAction(sendClientLink, {
    onSuccess: () => notify({ message: t('linkSent', { name: contactName }) }),
    onError,
  })
  const shut = useAction(revokeClientLinks, { onSuccess: () => notify({ message: t('linkShut') }), onError })
  const ask = useAction(askClient, {
    onSuccess: () => notify({ message: t('asked', { name: contactName }) }),
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
      {steers && (
        <>
          <p className={styles.help}>
            {link.isOpen ? t('linkUntil', { on: days.of(link.expiresAt!) }) : t('noLink')}
          </p>
          <div className={styles.actions}>
            {!isBegun && (
              <Button size="small" pending={ask.pending} onPress={() => ask.run({ id, proposals: [] })}>
                {t('ask')}
              </Button>
            )}
            <Button size="small" variant="link" pending={send.pending} onPress={() => send.run({ id })}>
              {t('sendLink')}
            </Button>
            {link.isOpen && (
              <Button size="small" variant="link" pending={shut.pending} onPress={() => shut.run({ id })}>
                {t('shutLink')}
              </Button>
            )}
            {project.leads && (
              <Button size="small" variant="link" onPress={() => setIsEditing(true)}>
                {t('changeContact')}
              </Button>
            )}
          </div>
        </>
      )}
      {isEditing && <ContactDialog project={project} onClose={() => setIsEditing(false)} />}
    </section>
  )
}
