import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { Card } from '../../../../platform/web/design/Card.tsx'
import type { OneOrTwo, RowProblem } from '../../sheet/index.ts'
import type { SheetHere } from './use-sheet-in.ts'
import { useProblemText } from './use-problem-text.ts'
import styles from './WhoIsWho.module.css'

type WhoIsWhoProps = {
  problems: readonly RowProblem[]
  sheets: readonly SheetHere[]
  onTake: (key: string, taken: OneOrTwo) => void
}

/** What could be one person or several: how it was taken, in a sentence, and a button that takes it the other way. */
export function WhoIsWho({ problems, sheets, onTake }: WhoIsWhoProps) {
  const t = useTranslations('enrolment.sheetIn.whoIsWho')
  const textOf = useProblemText()
  const asked = new Map(
    problems.flatMap((problem) => (problem.who ? [[problem.who.key, problem] as const] : [])),
  )
  if (asked.size === 0) return null
  return (
    <Card
      title={
        asked.size === 1
          ? t(`title.${doubtOf([...asked.values()][0]!)}`)
          : t('several', { count: asked.size })
      }
    >
      <p className={styles.intro}>{t('intro')}</p>
      <ul className={styles.list} role="list">
        {[...asked].map(([key, problem]) => {
          const taken = problem.who!.taken
          const other = taken === 'one' ? 'two' : 'one'
          return (
            <li key={key} className={styles.line}>
              <p className={styles.text} role="status">
                {sheets.length > 1 && (
                  <span className={styles.file}>{sheets[problem.sheet]?.file.fileName}</span>
                )}
                {textOf(problem)}
              </p>
              <Button size="small" onPress={() => onTake(key, other)}>
                {t(`take.${doubtOf(problem)}.${other}`)}
              </Button>
            </li>
          )
        })}
      </ul>
    </Card>
  )
}

/** What is not known: one person or two, one or several at one address, the same people on both sides, a line for each answer. */
function doubtOf({ code, details }: RowProblem) {
  if (code === 'lines-gathered') return 'lines'
  if (code === 'peers' || code === 'several-on-both-sides') return 'sides'
  return code === 'shared-address' && Number(details['count']) > 2 ? 'several' : 'two'
}
