import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Badge } from '../../../../platform/web/design/Badge.tsx'
import { Banner } from '../../../../platform/web/design/Banner.tsx'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { answerAmendment, readClientPage, takeBackAmendmentAnswer, type ClientPage } from '../../contract.ts'
import { AmendmentChanges } from '../amendments/AmendmentChanges.tsx'
import { toneOfAmendment } from '../amendments/tone-of-amendment.ts'
import styles from '../Projects.module.css'
import { useDays } from '../use-days.ts'
import type { KnownName } from './ClientName.tsx'
import { placeOf } from './WaitList.tsx'
import { WrongForm } from './WrongForm.tsx'

export type GivenAmendment = {
  readonly token: string
  readonly amendment: NonNullable<ClientPage['amendment']>
  readonly name: KnownName
}

/** What the team would change of what was agreed: yes to all of it, or what is wrong. Silence changes nothing. */
export function ClientAmendment(given: GivenAmendment) {
  const { token, amendment, name } = given
  const t = useTranslations('projects.amendment.client')
  const days = useDays()
  const wordRefusal = useRefusalText('projects')
  const [isWriting, setIsWriting] = useState(false)
  const { id, state, changes, word, answeredBy, answeredAt, answerWord, reading } = amendment
  const agree = useAction(answerAmendment, {
    refreshes: [readClientPage],
    onSuccess: () => notify({ message: t('agreedNotice') }),
  })
  const back = useAction(takeBackAmendmentAnswer, {
    refreshes: [readClientPage],
    onSuccess: ({ waits: again }) => notify({ message: t(again ? 'takenBack' : 'takenBackOver') }),
  })
  const all = useTranslations('projects')
  const waits = state === 'waits'
  const problem = agree.error ?? back.error
  return (
    <section id={placeOf(id)} tabIndex={-1} className={waits ? `${styles.sunk} ${styles.mine}` : styles.sunk}>
      <div className={styles.heading}>
        <h2>{t(waits ? 'title' : 'titleOver')}</h2>
        <Badge tone={waits ? 'waiting' : toneOfAmendment[state]}>{t(`state.${state}`)}</Badge>
      </div>
      {waits && <p>{t('intro', { name: amendment.by })}</p>}
      <AmendmentChanges changes={changes} state={state} />
      {word && <p className={styles.long}>{word}</p>}
      {answeredBy && (
        <p>
          {t(state === 'agreed' ? 'saidYes' : 'saidNo', { name: answeredBy, on: days.of(answeredAt!) })}{' '}
          <span className={styles.long}>{answerWord}</span>
        </p>
      )}
      {state === 'overtaken' && <p>{t('overtaken')}</p>}
      {amendment.first && <p className={styles.help}>{all('takeBackFirst', amendment.first)}</p>}
      {problem && (
        <Banner tone="care" live>
          {wordRefusal(problem)}
        </Banner>
      )}
      {waits && !isWriting && (
        <div className={styles.stack}>
          <Button
            variant="primary"
            wide
            pending={agree.pending}
            onPress={() => {
              const by = name.take()
              if (by !== undefined)
                agree.run({ token, by, amendmentId: id, reading, answer: 'agreed', word: '' })
            }}
          >
            {t('agree')}
          </Button>
          <Button variant="quiet" wide onPress={() => setIsWriting(true)}>
            {t('refuse')}
          </Button>
        </div>
      )}
      {waits && isWriting && <WrongForm {...given} onDone={() => setIsWriting(false)} />}
      {waits && <p className={styles.help}>{t('until', { on: days.of(amendment.lapsesAt) })}</p>}
      {amendment.canTakeBack && (
        <div className={styles.actions}>
          <Button
            size="small"
            variant="link"
            pending={back.pending}
            onPress={() => back.run({ token, amendmentId: id })}
          >
            {t('takeBack')}
          </Button>
        </div>
      )}
    </section>
  )
}
