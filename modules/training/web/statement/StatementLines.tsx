import { useState, type ComponentType } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { TextField } from '../../../../platform/web/design/TextField.tsx'
import type { Statement, StatementLine } from '../../contract.ts'
import { countedCents, isOpenLine } from '../../rules.ts'
import styles from '../Training.module.css'
import { useWeekWords } from '../use-week-words.ts'
import own from './Statement.module.css'
import { useLateWords } from './use-late-words.ts'
import { useMoney } from '../../../../platform/web/use-money.ts'

type Contesting = {
  readonly words: Readonly<Record<string, string>>
  readonly onWord: (meetingId: string, word: string | undefined) => void
}
type StatementLinesProps = {
  /** What may be done about a line that is kept. */
  readonly Act?: ComponentType<{ readonly line: StatementLine & { readonly id: string } }>
  readonly statement: Statement
  /** Before it is confirmed: what is not so, by meeting. */
  readonly contest?: Contesting
}

/** Of a month of fifty, so many are read before the others are asked for. */
const shownFirst = 6

/** Each session by its day, and what it comes to; what is said of a line is always in sight. */
export function StatementLines({ statement, contest, Act }: StatementLinesProps) {
  const t = useTranslations('training.statement')
  const when = useWeekWords()
  const money = useMoney()
  const late = useLateWords()
  const [isWhole, setIsWhole] = useState(statement.lines.length <= shownFirst + 2)
  const shown = statement.lines.filter((line, at) => isWhole || at < shownFirst || line.contested !== null)
  const others = statement.lines.length - shown.length
  if (statement.lines.length === 0) return <p className={styles.help}>{t('noLine')}</p>
  return (
    <>
      <ul className={styles.rows}>
        {shown.map((line, at) => (
          <li key={line.id ?? line.meetingId ?? at} className={styles.row}>
            <div className={styles.heading}>
              <span className={own.line}>
                <span className={styles.help}>{when.day(line.on)}</span>{' '}
                <span className={styles.strong}>{line.menteeName || line.word}</span>{' '}
                <span className={styles.help}>
                  {line.level !== null && `${t('level', { level: line.level })}, `}
                  {line.kind === 'held' && line.saidByBoth ? t('heldByBoth') : t(`kind.${line.kind}`)}
                  {line.aboveCap && `, ${t('aboveCap')}`}
                </span>
              </span>
              <span className={styles.actions}>
                <span className={styles.strong}>{money(countedCents(line), statement.currency)}</span>
                {contest && line.meetingId !== null && (
                  <Contest line={line} id={line.meetingId} {...contest} />
                )}
              </span>
            </div>
            {late(line, statement.month) && <p className={styles.help}>{late(line, statement.month)}</p>}
            {line.ofOn && <p>{line.word}</p>}
            {line.contested && (
              <p className={isOpenLine(line) ? styles.careful : styles.help}>
                {t(line.isContestedLate ? 'contestedLate' : line.settled ? 'contestedBefore' : 'contested', {
                  word: line.contested,
                })}
              </p>
            )}
            {line.settled && (
              <p>
                {t(line.settled.inNext ? 'settledNext' : 'settled', {
                  amount: money(line.settled.cents, statement.currency),
                  word: line.settled.word,
                })}
              </p>
            )}
            {line.id !== null && Act && <Act line={{ ...line, id: line.id }} />}
          </li>
        ))}
      </ul>
      {others > 0 && (
        <div className={styles.actions}>
          <Button variant="link" onPress={() => setIsWhole(true)}>
            {t('others', { count: others })}
          </Button>
        </div>
      )}
    </>
  )
}

function Contest({
  line,
  id,
  words,
  onWord,
}: Contesting & { readonly line: StatementLine; readonly id: string }) {
  const t = useTranslations('training.statement')
  const word = words[id]
  return word === undefined ? (
    <Button
      size="small"
      variant="link"
      aria-label={t('contestOf', { name: line.menteeName, on: line.on })}
      onPress={() => onWord(id, '')}
    >
      {t('contest')}
    </Button>
  ) : (
    <span className={own.contest}>
      <TextField
        label={t('why')}
        description={t('whySent')}
        value={word}
        maxLength={300}
        autoFocus={word === ''}
        onChange={(value) => onWord(id, value)}
      />
      <Button size="small" variant="quiet" onPress={() => onWord(id, undefined)}>
        {t('whyCancel')}
      </Button>
    </span>
  )
}
