import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import type { OutputOf } from '../../../../platform/contract.ts'
import { useFormatter } from '../../../../platform/web/use-formatter.ts'
import type { showApplication } from '../../contract.ts'
import { DecideButtons } from '../list/DecideButtons.tsx'
import { useDecide } from '../list/use-decide.ts'
import { WordDialog } from '../list/WordDialog.tsx'
import styles from '../Reviews.module.css'

/** The answer that is written and not sent, and those that were sent. */
export function WhatIsDecided({ application }: { readonly application: OutputOf<typeof showApplication> }) {
  const t = useTranslations('reviews.application')
  const list = useTranslations('reviews.list')
  const format = useFormatter()
  const { editionId, toSend, sent } = application
  const { decide } = useDecide(editionId)
  const [isWording, setIsWording] = useState(false)
  const when = (at: string) => format.dateTime(new Date(at), { dateStyle: 'medium', timeStyle: 'short' })
  const isOpen = ['undecided', 'asked', 'waiting-list'].includes(application.state)
  return (
    <section className={styles.aside}>
      <h2>{t('decision')}</h2>
      {toSend ? (
        <div className={styles.section}>
          <p className={styles.strong}>{t('written', { decision: list(`toSend.${toSend.decision}`) })}</p>
          <p className={styles.help}>{t('by', { name: toSend.by, at: when(toSend.at) })}</p>
          {toSend.word && <p className={styles.words}>{t('word', { word: toSend.word })}</p>}
          <div className={styles.actions}>
            <Button size="small" icon="edit" onPress={() => setIsWording(true)}>
              {t(toSend.word ? 'changeWord' : 'addWord')}
            </Button>
            <Button size="small" icon="undo" onPress={() => void decide([application], null)}>
              {t('takeBack')}
            </Button>
          </div>
        </div>
      ) : (
        isOpen && <p className={styles.help}>{t('nothingWritten')}</p>
      )}
      {isOpen && (
        <div className={styles.actions}>
          <DecideButtons editionId={editionId} applications={[application]} />
        </div>
      )}
      {sent.map(({ decision, word, by, at, reply, repliedAt }) => (
        <div key={at} className={styles.section}>
          <p className={styles.strong}>{t('sent', { decision: list(`toSend.${decision}`), at: when(at) })}</p>
          <p className={styles.help}>{t('decidedBy', { name: by })}</p>
          {word && <p className={styles.words}>{t('word', { word })}</p>}
          {reply && <p className={styles.words}>{t('reply', { reply, at: when(repliedAt!) })}</p>}
        </div>
      ))}
      {isWording && toSend && (
        <WordDialog
          decision={toSend.decision}
          count={1}
          draft={toSend.word}
          onClose={() => setIsWording(false)}
          onWrite={(word) => {
            setIsWording(false)
            void decide([application], { decision: toSend.decision, word })
          }}
        />
      )}
    </section>
  )
}
