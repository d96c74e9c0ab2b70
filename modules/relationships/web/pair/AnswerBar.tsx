import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Banner } from '../../../../platform/web/design/Banner.tsx'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { Card } from '../../../../platform/web/design/Card.tsx'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import { useAction } from '../../../../platform/web/use-action.ts'
import { Refusal } from '../../../../platform/web/refusal.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { acceptRelationship, declineRelationship, type OwnRelationship } from '../../contract.ts'
import { firstName } from '../../../../platform/first-name.ts'
import styles from './AnswerBar.module.css'
import { charterWithin } from './CharterButton.tsx'
import { CharterWords } from './CharterWords.tsx'
import { DeclineDialog } from './DeclineDialog.tsx'
import { QuestionDialog } from './QuestionDialog.tsx'
import { useLongDay } from '../../../../platform/web/use-long-day.ts'

/** Yes with one thumb, the charter one tap away, and a quiet way to say no. */
export function AnswerBar({
  relationship,
  onReload,
}: {
  relationship: OwnRelationship
  onReload: () => void
}) {
  const t = useTranslations('relationships.pair')
  const longDay = useLongDay()
  const { language } = useLanguage()
  const refusalText = useRefusalText('relationships')
  const [isDeclining, setIsDeclining] = useState(false)
  const [isAsking, setIsAsking] = useState(false)
  // Refused means that somebody answered meanwhile: the page then shows what became of it.
  const accept = useAction(acceptRelationship, { onSuccess: focusContent, onError: onReload })
  const decline = useAction(declineRelationship, {
    onSuccess: focusContent,
    onError: () => {
      setIsDeclining(false)
      onReload()
    },
  })
  const error = accept.error ?? decline.error
  const isReworded = error instanceof Refusal && error.code === 'charter-reworded'
  const { id, partner, team } = relationship
  return (
    <div className={styles.bar}>
      {error && (
        <Banner tone="care" live>
          {refusalText(error)}
        </Banner>
      )}
      {isReworded && (
        <Card title={t('charterNow')}>
          <CharterWords
            text={relationship.charter[language]}
            version={relationship.charterVersion}
            language={language}
            editionName={relationship.editionName}
            of={relationship.charterOf}
          />
        </Card>
      )}
      <Button
        variant="primary"
        size="large"
        wide
        pending={accept.pending}
        onPress={() => accept.run({ id, charter: { version: relationship.charterVersion, language } })}
      >
        {t('suitsMe')}
      </Button>
      <p className={styles.small}>
        {t.rich(relationship.charterOf === null ? 'alsoCharter' : 'alsoCharterOf', {
          charter: charterWithin(relationship),
          partner: relationship.charterOf ?? '',
        })}
        {partner.hasAccepted && ` ${t('alreadyYes', { name: firstName(partner.name) })}`}
        {relationship.answerBy && ` ${t('answerBy', { by: longDay(relationship.answerBy) })}`}
      </p>
      <p className={styles.exits}>
        <Button variant="link" onPress={() => setIsDeclining(true)}>
          {t('ratherNot')}
        </Button>
        {team.length > 0 && (
          <Button variant="link" onPress={() => setIsAsking(true)}>
            {t('question')}
          </Button>
        )}
      </p>
      <QuestionDialog relationship={relationship} isOpen={isAsking} onClose={() => setIsAsking(false)} />
      <DeclineDialog
        isOpen={isDeclining}
        name={firstName(partner.name)}
        pending={decline.pending}
        onClose={() => setIsDeclining(false)}
        onDecline={() => decline.run({ id })}
      />
    </div>
  )
}

// The answer's own button goes away with it: without this a keyboard would start again at the top of the document.
function focusContent(): void {
  document.getElementById('content')?.focus()
}
