import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { NumberField } from '../../../../platform/web/design/NumberField.tsx'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { makeRounds, mostRounds, showConduct, type Conduct } from '../../contract.ts'
import styles from '../Gatherings.module.css'
import { RoundsTable } from './RoundsTable.tsx'

const usualRounds = 6

/** Who meets whom, round by round: made of who comes, and made anew of who is here. */
export function Rounds({
  conduct: { gathering, people, rounds, impressions },
}: {
  readonly conduct: Conduct
}) {
  const t = useTranslations('gatherings.rounds')
  const refusalText = useRefusalText('gatherings')
  const [count, setCount] = useState(rounds.length || usualRounds)
  const [over, setOver] = useState(0)
  const make = useAction(makeRounds, {
    refreshes: [showConduct],
    onSuccess: (made) => notify({ message: t('made', made) }),
    onError: (error) => notify({ message: refusalText(error), tone: 'care' }),
  })
  const here = people.filter(({ came }) => came !== null).length
  const coming = people.filter(({ state, came }) => state === 'coming' || came !== null).length
  const isReady = Number.isInteger(count) && Number.isInteger(over) && over < count
  const run = (whom: 'coming' | 'here') =>
    make.run({ id: gathering.id, rounds: count, over: rounds.length === 0 ? 0 : over, whom })
  return (
    <section className={styles.section}>
      <h2>{t('title', { rounds: rounds.length })}</h2>
      <p className={styles.help}>{t('text')}</p>
      {!gathering.isOver && (
        <>
          <div className={styles.three}>
            <NumberField
              label={t('count')}
              value={count}
              onChange={setCount}
              minValue={1}
              maxValue={mostRounds}
            />
            {rounds.length > 0 && (
              <NumberField
                label={t('over')}
                description={t('overHelp')}
                value={over}
                onChange={setOver}
                minValue={0}
                maxValue={Math.max(0, count - 1)}
              />
            )}
          </div>
          <div className={styles.actions}>
            <Button
              variant={rounds.length === 0 ? 'primary' : 'secondary'}
              isDisabled={!isReady}
              pending={make.pending}
              onPress={() => run('coming')}
            >
              {t('make', { count: coming })}
            </Button>
            {here > 0 && (
              <Button
                variant={rounds.length === 0 ? 'secondary' : 'primary'}
                isDisabled={!isReady}
                pending={make.pending}
                onPress={() => run('here')}
              >
                {t('makeHere', { count: here })}
              </Button>
            )}
          </div>
        </>
      )}
      {impressions && <p className={styles.help}>{t('impressions', impressions)}</p>}
      {rounds.length > 0 && <RoundsTable rounds={rounds} />}
    </section>
  )
}
