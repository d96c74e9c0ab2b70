import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { OutputOf } from '../../../../platform/contract.ts'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { withdrawProposal, type showBoard } from '../../contract.ts'
import styles from '../Workshops.module.css'
import { DeclineDialog } from './DeclineDialog.tsx'
import { PlanDialog } from '../plan/PlanDialog.tsx'

type Board = OutputOf<typeof showBoard>
type Proposed = Board['proposals'][number]
type ProposalsProps = { readonly proposals: readonly Proposed[]; readonly board: Board }

/** What waits for the team's yes; a member sees their own, and what was answered. */
export function Proposals({ proposals, board }: ProposalsProps) {
  const t = useTranslations('workshops.proposals')
  const refusalText = useRefusalText('workshops')
  const [opened, setOpened] = useState<{ readonly act: 'approve' | 'decline'; readonly one: Proposed }>()
  const withdraw = useAction(withdrawProposal, {
    onSuccess: () => notify({ message: t('withdrawn') }),
    onError: (error) => notify({ message: refusalText(error), tone: 'care' }),
  })
  if (proposals.length === 0) return null
  const close = () => setOpened(undefined)
  return (
    <section className={styles.section} aria-label={t('title')}>
      <ul className={styles.waits}>
        {proposals.map((one) => (
          <li key={one.id} className={styles.wait}>
            <p className={styles.waitTitle}>{t('named', { title: one.title })}</p>
            <p className={styles.help}>
              {one.status === 'declined'
                ? t('declined', { word: one.declineWord ?? '' })
                : [
                    one.isMine ? t('mine') : one.hostName,
                    one.asks > 0 && t('asks', { count: one.asks }),
                    one.wish === '' ? t('noDay') : one.wish,
                  ]
                    .filter(Boolean)
                    .join(', ')}
            </p>
            {one.status === 'proposed' && (
              <span className={styles.actions}>
                {board.leads ? (
                  <>
                    <Button
                      variant="link"
                      aria-label={t('answerOf', { title: one.title })}
                      onPress={() => setOpened({ act: 'decline', one })}
                    >
                      {t('answer')}
                    </Button>
                    <Button
                      aria-label={t('approveOf', { title: one.title })}
                      onPress={() => setOpened({ act: 'approve', one })}
                    >
                      {t('approve')}
                    </Button>
                  </>
                ) : (
                  <Button
                    variant="link"
                    pending={withdraw.pending}
                    aria-label={t('withdrawOf', { title: one.title })}
                    onPress={() => withdraw.run({ id: one.id })}
                  >
                    {t('withdraw')}
                  </Button>
                )}
              </span>
            )}
          </li>
        ))}
      </ul>
      {opened?.act === 'approve' && (
        <PlanDialog
          workshop={opened.one}
          terms={board.terms}
          zone={board.timeZone}
          last={opened.one}
          onClose={close}
        />
      )}
      {opened?.act === 'decline' && <DeclineDialog workshop={opened.one} onClose={close} />}
    </section>
  )
}
