import { useTranslations } from 'use-intl'
import { Banner } from '../../../../platform/web/design/Banner.tsx'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { Card } from '../../../../platform/web/design/Card.tsx'
import { Disclosure } from '../../../../platform/web/design/Disclosure.tsx'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { agreeToCharter, type OwnRelationship } from '../../contract.ts'
import styles from './CharterButton.module.css'
import { CharterLine } from './CharterLine.tsx'
import { CharterWords } from './CharterWords.tsx'

/** The charter reads otherwise than when one said yes: its words, folded, and one button. Nothing else waits for it. */
export function CharterAsked({ relationship }: { relationship: OwnRelationship }) {
  const t = useTranslations('relationships.charter.asked')
  const { language } = useLanguage()
  const refusalText = useRefusalText('relationships')
  const { run, pending, error } = useAction(agreeToCharter)
  if (!relationship.charterToAgree) return null
  const { id, charter, charterVersion: version, charterOf: of, editionName, chartersAccepted } = relationship
  return (
    <Card title={t(chartersAccepted.length > 0 ? 'again' : 'first')}>
      <div className={styles.text}>
        <p>{t('why')}</p>
        <Disclosure title={t('read')}>
          <CharterWords {...{ version, language, editionName, of }} text={charter[language]} />
        </Disclosure>
        {error && (
          <Banner tone="care" live>
            {refusalText(error)}
          </Banner>
        )}
        <div>
          <Button
            variant="primary"
            pending={pending}
            onPress={() => run({ id, charter: { version, language } })}
          >
            {t('agree')}
          </Button>
        </div>
        {chartersAccepted.length > 0 && <CharterLine relationship={relationship} />}
      </div>
    </Card>
  )
}
