import { useTranslations } from 'use-intl'
import { Badge } from '../../../../../platform/web/design/Badge.tsx'
import { Banner } from '../../../../../platform/web/design/Banner.tsx'
import { Button } from '../../../../../platform/web/design/Button.tsx'
import { DescriptionList } from '../../../../../platform/web/design/DescriptionList.tsx'
import { notify } from '../../../../../platform/web/design/notify.ts'
import { useAction } from '../../../../../platform/web/use-action.ts'
import { useRefusalText } from '../../../../../platform/web/use-refusal-text.ts'
import { answerExtra, readClientPage, takeBackExtra, type ClientPage } from '../../../contract.ts'
import { titleOfExtra } from '../../extras/title-of-extra.ts'
import { toneOfExtra } from '../../extras/tone-of-extra.ts'
import { useChanges } from '../../extras/use-changes.ts'
import styles from '../../Projects.module.css'
import { useDays } from '../../use-days.ts'
import type { KnownName } from '../ClientName.tsx'
import { placeOf } from '../WaitList.tsx'

type Given = {
  readonly token: string
  readonly page: ClientPage
  readonly extra: ClientPage['extras'][number]
  readonly name: KnownName
}

/** One thing that the client asked for: what it would change, then yes in one of its ways, or no. */
export function ClientExtra({ token, page, extra, name }: Given) {
  const all = useTranslations('projects')
  const t = useTranslations('projects.extra')
  const changesOf = useChanges()
  const days = useDays()
  const wordRefusal = useRefusalText('projects')
  const { id, state, proposal, revision, text, word } = extra
  const answer = useAction(answerExtra, {
    refreshes: [readClientPage],
    onSuccess: (_, { answer: said }) => notify({ message: t(said === 'no' ? 'declined' : 'agreed') }),
  })
  const back = useAction(takeBackExtra, {
    refreshes: [readClientPage],
    onSuccess: () => notify({ message: t('takenBack') }),
  })
  const say = (said: 'more' | 'instead' | 'no') => {
    const by = name.take()
    if (by !== undefined) answer.run({ token, by, extraId: id, answer: said, proposal: revision })
  }
  const problem = answer.error ?? back.error
  // Closed, it is nobody's turn.
  const ended = page.status === 'closed' && ['asked', 'proposed'].includes(state) ? 'declined' : state
  const isOpen = state === 'proposed' && page.status !== 'closed'
  const changes = proposal && state !== 'refused' ? changesOf(proposal, page.brief, isOpen) : []
  const who = page.mentorName ?? page.organisationName
  return (
    <article
      id={placeOf(id)}
      tabIndex={-1}
      className={isOpen ? `${styles.sunk} ${styles.mine}` : styles.sunk}
    >
      <div className={styles.heading}>
        <h3 className={styles.strong}>{titleOfExtra(extra)}</h3>
        <Badge tone={toneOfExtra[ended]}>{t(`state.${ended}`)}</Badge>
      </div>
      {titleOfExtra(extra) !== text && <p className={styles.long}>{text}</p>}
      <p className={styles.help}>{t('askedBy', { name: extra.askedBy, on: days.of(extra.askedAt) })}</p>
      {proposal && (
        <>
          <div className={styles.changes}>
            <p className={styles.strong}>{t('wouldChange', { name: proposal.by })}</p>
            <DescriptionList items={changes} />
            {isOpen && changes.length === 0 && <p>{t('noWay')}</p>}
          </div>
        </>
      )}
      {word && <p className={styles.long}>{word}</p>}
      {state === 'asked' && <p className={styles.help}>{t(extra.isAnew ? 'waitsAnew' : 'waits', { who })}</p>}
      {extra.answer && <p>{t(saidOf(extra), { name: extra.answeredBy!, on: days.of(extra.answeredAt!) })}</p>}
      {extra.first && <p className={styles.help}>{all('takeBackFirst', extra.first)}</p>}
      {problem && (
        <Banner tone="care" live>
          {wordRefusal(problem)}
        </Banner>
      )}
      {isOpen && (
        <div className={styles.stack}>
          {proposal!.more && (
            <Button
              variant="primary"
              wide
              pending={answer.pending}
              aria-label={t('yesMoreOf', { title: proposal!.title })}
              onPress={() => say('more')}
            >
              {t('yesMore')}
            </Button>
          )}
          {proposal!.replaces && (
            <Button
              variant={proposal!.more ? 'secondary' : 'primary'}
              wide
              pending={answer.pending}
              onPress={() => say('instead')}
            >
              {t('yesInstead', { replaced: proposal!.replaces.title })}
            </Button>
          )}
          <Button
            variant="quiet"
            wide
            pending={answer.pending}
            aria-label={t('noOf', { title: proposal!.title })}
            onPress={() => say('no')}
          >
            {t('no')}
          </Button>
          <p className={styles.help}>{t('nothingBefore')}</p>
        </div>
      )}
      {state === 'asked' && page.status !== 'closed' && (
        <div className={styles.actions}>
          <Button
            size="small"
            variant="link"
            pending={answer.pending}
            aria-label={t('letGoOf', { text: text.slice(0, 80) })}
            onPress={() => say('no')}
          >
            {t('letGo')}
          </Button>
        </div>
      )}
      {extra.canTakeBack && (
        <div className={styles.actions}>
          <Button
            size="small"
            variant="link"
            pending={back.pending}
            aria-label={t('takeBackOf', { title: proposal!.title })}
            onPress={() => back.run({ token, extraId: id })}
          >
            {t('takeBack')}
          </Button>
        </div>
      )}
    </article>
  )
}

function saidOf({ answer, proposal }: ClientPage['extras'][number]) {
  if (answer === 'more') return 'saidMore'
  if (answer === 'instead') return 'saidInstead'
  return proposal ? 'saidNo' : 'letGoBy'
}
