import { useState, type ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { Dialog } from '../../../../platform/web/design/Dialog.tsx'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import type { OwnRelationship } from '../../contract.ts'
import styles from './CharterButton.module.css'

type WithCharter = Pick<OwnRelationship, 'charter' | 'charterVersion' | 'editionName'>

/** Words that open the charter, to read it before saying yes and at any time after. */
export function CharterButton({
  relationship,
  children,
}: {
  relationship: WithCharter
  children: ReactNode
}) {
  const t = useTranslations('relationships.charter')
  const { language } = useLanguage()
  const [isOpen, setIsOpen] = useState(false)
  const paragraphs = relationship.charter[language].split(/\n\s*\n/)
  return (
    <>
      <Button variant="link" onPress={() => setIsOpen(true)}>
        {children}
      </Button>
      <Dialog isOpen={isOpen} onClose={() => setIsOpen(false)} title={t('title')}>
        <div className={styles.text}>
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          <p className={styles.version}>
            {t('version', {
              edition: relationship.editionName[language],
              version: relationship.charterVersion,
            })}
          </p>
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
export function charterWithin(relationship: WithCharter) {
  return (words: ReactNode) => <CharterButton relationship={relationship}>{words}</CharterButton>
}
