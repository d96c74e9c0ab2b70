import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import type { MeetingPapers } from '../../../meetings/contract.ts'
import { showGuidance } from '../../contract.ts'
import styles from './Advice.module.css'

/** If silence settles in: a question of the library for this stage, then the next one. */
export function Starter({ papers: { relationshipId, stage, isOpen } }: { papers: MeetingPapers }) {
  const t = useTranslations('guidance.starter')
  const { language } = useLanguage()
  const [at, setAt] = useState(0)
  const { data } = useEndpoint(showGuidance, { id: relationshipId })
  const piece = data?.library.find(({ key }) => key === `starters-${stage}`)
  const questions = (piece?.words[language].blocks ?? []).flatMap((block) =>
    block.kind === 'list' ? block.items.map((item) => item.map(({ text }) => text).join('')) : [],
  )
  const question = questions[at % questions.length]
  if (question === undefined || !isOpen) return null
  return (
    <div className={styles.now}>
      <p className={styles.eyebrow}>{t('silence')}</p>
      <p className={styles.question}>{question}</p>
      {questions.length > 1 && (
        <Button variant="link" onPress={() => setAt(at + 1)}>
          {t('another')}
        </Button>
      )}
    </div>
  )
}
