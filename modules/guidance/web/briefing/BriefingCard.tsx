import { useTranslations } from 'use-intl'
import { firstName } from '../../../../platform/first-name.ts'
import type { OutputOf } from '../../../../platform/contract.ts'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { Icon } from '../../../../platform/web/design/Icon.tsx'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import { usePageTitle } from '../../../../platform/web/use-page-title.ts'
import { useWhen } from '../../../meetings/web/index.ts'
import type { Card, showBriefing } from '../../contract.ts'
import { Blocks } from '../words/Blocks.tsx'
import styles from './Briefing.module.css'
import { Cups } from './Cups.tsx'

type BriefingCardProps = {
  readonly card: Card
  readonly at: number
  readonly briefing: OutputOf<typeof showBriefing>
  readonly pending: boolean
  readonly onNext: () => void
  readonly onBack: (() => void) | undefined
  readonly onLeave: () => void
}

/** One card: what one of the two wrote, what to do with it, a question to begin with. */
export function BriefingCard({ card, at, briefing, pending, onNext, onBack, onLeave }: BriefingCardProps) {
  const t = useTranslations('guidance.briefing')
  const { language } = useLanguage()
  const when = useWhen()
  const { cards, partnerName, meetsAt, timeZone, readAt } = briefing
  const { title, blocks } = card.words[language]
  usePageTitle(title)
  const isLast = at === cards.length - 1
  const next = t(!isLast ? 'next' : readAt === null ? 'done' : 'leave')
  return (
    <article className={styles.briefing}>
      <header className={styles.head}>
        <p>{t('eyebrow')}</p>
        {!isLast && (
          <Button variant="quiet" size="small" onPress={onLeave}>
            {t('skip')}
          </Button>
        )}
      </header>
      <div className={styles.progress} aria-hidden="true">
        {cards.map(({ key }, index) => (
          <span key={key} data-done={index <= at || undefined} />
        ))}
      </div>
      <Cups />
      <div className={styles.card}>
        <p className={styles.muted}>
          {t('count', { at: at + 1, cards: cards.length, name: firstName(partnerName) })}
        </p>
        <h1>{title}</h1>
        {card.quote && (
          <p>
            {t(card.quote.isMine ? 'youWrote' : 'theyWrote', { name: firstName(partnerName) })}{' '}
            <em className={styles.quoted}>{t('quoted', { words: card.quote.text })}</em>
          </p>
        )}
        <Blocks blocks={blocks} />
        {meetsAt !== null && (
          <p className={styles.when}>
            <Icon name="clock" size={18} />
            {when.dayAndHour(meetsAt, timeZone)}
          </p>
        )}
      </div>
      <footer className={styles.foot}>
        <Button variant="primary" size="large" wide autoFocus pending={pending} onPress={onNext}>
          {next}
        </Button>
        {onBack && (
          <Button variant="link" onPress={onBack}>
            {t('back')}
          </Button>
        )}
        <p className={styles.muted}>{t('once')}</p>
      </footer>
    </article>
  )
}
