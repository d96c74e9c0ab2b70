import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { firstName } from '../../../platform/first-name.ts'
import { Button } from '../../../platform/web/design/Button.tsx'
import { useEndpoint } from '../../../platform/web/use-endpoint.ts'
import type { InPair } from '../../relationships/web/index.ts'
import { showPairOutcomes, type Introduction, type Outcome } from '../contract.ts'
import { CameDialog } from './CameDialog.tsx'
import { IntroduceDialog } from './IntroduceDialog.tsx'
import { IntroductionRow } from './IntroductionRow.tsx'
import { OutcomeDialog } from './OutcomeDialog.tsx'
import { OutcomeRow } from './OutcomeRow.tsx'
import styles from './Outcomes.module.css'

type Opened = { outcome: Outcome | undefined } | { introduction: Introduction } | 'introduce'

/** What came of this pair, day by day in one's own words, and the people whom the two introduced to each other. */
export function OutcomesCard({ relationship }: InPair) {
  const t = useTranslations('outcomes')
  const [opened, setOpened] = useState<Opened>()
  const { id, partner } = relationship
  const { data } = useEndpoint(showPairOutcomes, { id })
  if (!data) return null
  const { mayWrite, mayIntroduce, outcomes, introductions } = data
  const name = firstName(partner.name)
  const isEmpty = outcomes.length + introductions.length === 0
  if (isEmpty && !mayWrite) return null
  const close = () => setOpened(undefined)
  return (
    <section className={styles.section}>
      <header className={styles.header}>
        <h2>{t('title')}</h2>
        {mayWrite && (
          <Button variant="link" onPress={() => setOpened({ outcome: undefined })}>
            {t('write')}
          </Button>
        )}
      </header>
      {isEmpty && <p className={styles.muted}>{t('none')}</p>}
      {!isEmpty && (
        <ul>
          {outcomes.map((outcome) => (
            <OutcomeRow
              key={outcome.id}
              outcome={outcome}
              name={name}
              onEdit={mayWrite ? () => setOpened({ outcome }) : undefined}
            />
          ))}
          {introductions.map((introduction) => (
            <IntroductionRow
              key={introduction.id}
              introduction={introduction}
              name={name}
              onSay={mayWrite ? () => setOpened({ introduction }) : undefined}
            />
          ))}
        </ul>
      )}
      {mayIntroduce && (
        <div>
          <Button variant="link" onPress={() => setOpened('introduce')}>
            {t('introduce.open', { name })}
          </Button>
        </div>
      )}
      {opened === 'introduce' && <IntroduceDialog relationshipId={id} name={name} onClose={close} />}
      {opened && opened !== 'introduce' && 'outcome' in opened && (
        <OutcomeDialog relationshipId={id} pair={data} outcome={opened.outcome} name={name} onClose={close} />
      )}
      {opened && opened !== 'introduce' && 'introduction' in opened && (
        <CameDialog introduction={opened.introduction} onClose={close} />
      )}
    </section>
  )
}
