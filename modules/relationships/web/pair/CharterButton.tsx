import { useState, type ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { Dialog } from '../../../../platform/web/design/Dialog.tsx'
import { Disclosure } from '../../../../platform/web/design/Disclosure.tsx'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import type { AcceptedCharter, OwnRelationship } from '../../contract.ts'
import styles from './CharterButton.module.css'
import { CharterWords } from './CharterWords.tsx'
import { useLongDay } from '../../../../platform/web/use-long-day.ts'

type WithCharter = Pick<OwnRelationship, 'charter' | 'charterVersion' | 'charterOf' | 'editionName'>

type CharterButtonProps = {
  relationship: WithCharter
  /** What was accepted, the latest first; none: the charter as it reads now. */
  accepted?: readonly AcceptedCharter[]
  children: ReactNode
}

/** Words that open the charter: to read it before saying yes, and the very text that one said yes to ever after. */
export function CharterButton({ relationship, accepted = [], children }: CharterButtonProps) {
  const t = useTranslations('relationships.charter')
  const longDay = useLongDay()
  const { language } = useLanguage()
  const [isOpen, setIsOpen] = useState(false)
  const { charter, charterVersion: version, charterOf: of, editionName } = relationship
  const [latest = { text: charter[language], version, language, of }, ...earlier] = accepted
  return (
    <>
      <Button variant="link" onPress={() => setIsOpen(true)}>
        {children}
      </Button>
      <Dialog isOpen={isOpen} onClose={() => setIsOpen(false)} title={t('title')}>
        <div className={styles.text}>
          <CharterWords {...latest} editionName={editionName} />
          {earlier.map((one) => (
            <Disclosure
              key={`${one.version} ${one.language}`}
              title={t('earlier', { at: longDay(one.acceptedAt) })}
            >
              <CharterWords {...one} editionName={editionName} />
            </Disclosure>
          ))}
          {/* At the end of the text, so that a keyboard scrolls to it. */}
          <Button wide onPress={() => setIsOpen(false)}>
            {t('close')}
          </Button>
        </div>
      </Dialog>
    </>
  )
}

/** The same, for the `<charter>` of a sentence. */
export function charterWithin(relationship: WithCharter, accepted?: readonly AcceptedCharter[]) {
  return (words: ReactNode) => (
    <CharterButton relationship={relationship} {...(accepted && { accepted })}>
      {words}
    </CharterButton>
  )
}
