import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Badge } from '../../../../platform/web/design/Badge.tsx'
import { Banner } from '../../../../platform/web/design/Banner.tsx'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { classNames } from '../../../../platform/web/design/class-names.ts'
import { notify } from '../../../../platform/web/design/notify.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import {
  agreeDeliverable,
  answerVersion,
  readClientPage,
  takeBackAnswer,
  type ClientPage,
} from '../../contract.ts'
import { endedAs } from '../../rules.ts'
import { toneOf } from '../plan/DeliverableCard.tsx'
import styles from '../Projects.module.css'
import { useDays } from '../use-days.ts'
import { useAgreedText } from '../plan/use-agreed-text.ts'
import { goToMore } from './extras/ask-for-more-field.ts'
import { ClientVersion } from './ClientVersion.tsx'
import type { KnownName } from './ClientName.tsx'
import { placeOf } from './WaitList.tsx'
import { WordForm } from './WordForm.tsx'

export type GivenDeliverable = {
  readonly token: string
  readonly page: ClientPage
  readonly deliverable: ClientPage['deliverables'][number]
  readonly name: KnownName
}

/** One deliverable for the client: wanted or not, accepted or to change, commented. Silence accepts nothing. */
export function ClientDeliverable(given: GivenDeliverable) {
  const { token, page, deliverable, name } = given
  const t = useTranslations('projects.page')
  const plan = useTranslations('projects.plan')
  const days = useDays()
  const agreed = useAgreedText()(deliverable)
  const wordRefusal = useRefusalText('projects')
  const [writing, setWriting] = useState<'comment' | 'change'>()
  const { id, title, state, versions, doer, dueOn, canTakeBack } = deliverable
  const isOver = page.status === 'closed'
  const agree = useAction(agreeDeliverable, { refreshes: [readClientPage] })
  const answer = useAction(answerVersion, {
    refreshes: [readClientPage],
    onSuccess: () => notify({ message: t('acceptedNotice') }),
  })
  const back = useAction(takeBackAnswer, {
    refreshes: [readClientPage],
    onSuccess: () => notify({ message: t('takenBack') }),
  })
  const say = (isWanted: boolean) => {
    const by = name.take()
    if (by !== undefined) agree.run({ token, by, deliverableId: id, isWanted })
  }
  const problem = agree.error ?? answer.error ?? back.error
  const latest = versions[0]
  return (
    <li
      id={placeOf(id)}
      tabIndex={-1}
      className={classNames(styles.row, !isOver && (state === 'sent' || state === 'proposed') && styles.mine)}
    >
      <div className={styles.heading}>
        <h2 className={styles.strong}>{title}</h2>
        <Badge tone={isOver && state !== 'accepted' ? 'neutral' : toneOf[state]}>
          {state === 'accepted'
            ? t('acceptedOn', { on: days.of(latest!.answeredAt!) })
            : isOver
              ? plan(`ended.${endedAs(state)}`)
              : t(`state.${state === 'wanted' && page.mayWriteBrief ? 'agreed' : state}`)}
        </Badge>
      </div>
      {!latest && (
        <p className={styles.help}>
          {[
            dueOn && plan('for', { on: days.short(dueOn) }),
            doer && plan(dueOn ? 'thenBy' : 'by', { name: doer.name }),
          ]
            .filter(Boolean)
            .join(', ')}
        </p>
      )}
      {agreed && state !== 'accepted' && <p className={styles.help}>{agreed}</p>}
      {latest && <ClientVersion token={token} version={latest} checks={deliverable.checks} />}
      {deliverable.comments.map((one) => (
        <blockquote key={one.id} className={styles.comment}>
          <p className={styles.long}>{one.text}</p>
          <footer className={styles.help}>{one.by}</footer>
        </blockquote>
      ))}
      {problem && (
        <Banner tone="care" live>
          {wordRefusal(problem)}
        </Banner>
      )}
      {!isOver && state === 'proposed' && (
        <div className={styles.stack}>
          <Button variant="primary" wide pending={agree.pending} onPress={() => say(true)}>
            {t('wanted', { title })}
          </Button>
          <Button
            variant="quiet"
            wide
            pending={agree.pending}
            aria-label={t('notWantedOf', { title })}
            onPress={() => say(false)}
          >
            {t('notWanted')}
          </Button>
        </div>
      )}
      {!isOver && state === 'sent' && (
        <Button
          variant="primary"
          size="large"
          wide
          pending={answer.pending}
          onPress={() => {
            const by = name.take()
            if (by !== undefined)
              answer.run({ token, by, versionId: latest!.id, answer: 'accepted', word: '' })
          }}
        >
          {t('accept', { title })}
        </Button>
      )}
      {!isOver && writing === undefined && state === 'sent' && (
        <Button wide aria-label={t('askChangeOf', { title })} onPress={() => setWriting('change')}>
          {t('askChange')}
        </Button>
      )}
      {!isOver && writing === undefined && state !== 'proposed' && (
        <div className={state === 'sent' ? styles.halves : styles.actions}>
          <Button size="small" aria-label={t('commentOf', { title })} onPress={() => setWriting('comment')}>
            {t('comment')}
          </Button>
          {state === 'sent' && page.mayAskForMore && (
            <Button size="small" aria-label={t('askMoreOf', { title })} onPress={goToMore}>
              {t('askMore')}
            </Button>
          )}
          {canTakeBack && (
            <Button
              size="small"
              variant="link"
              aria-label={t('takeBackOf', { title })}
              pending={back.pending}
              onPress={() => back.run({ token, versionId: latest!.id })}
            >
              {t('takeBack')}
            </Button>
          )}
        </div>
      )}
      {writing && <WordForm key={writing} {...given} as={writing} onDone={() => setWriting(undefined)} />}
    </li>
  )
}
