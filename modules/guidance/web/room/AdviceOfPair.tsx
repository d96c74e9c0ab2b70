import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { LinkButton } from '../../../../platform/web/design/LinkButton.tsx'
import { TextLink } from '../../../../platform/web/design/TextLink.tsx'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import type { InPair } from '../../../relationships/web/index.ts'
import { showGuidance } from '../../contract.ts'
import { Blocks } from '../words/Blocks.tsx'
import styles from './Advice.module.css'

/** The cards before a first meeting, then the advice of the moment; all of it is one link away. */
export function AdviceOfPair({ relationship: { id } }: InPair) {
  const t = useTranslations('guidance.room')
  const { language } = useLanguage()
  const organisation = useOrganisation()
  const [isOpen, setIsOpen] = useState(false)
  const { data } = useEndpoint(showGuidance, { id })
  if (!data) return null
  const { briefing, come, library } = data
  const [latest] = come
  if (!briefing && !latest && library.length === 0) return null
  const home = `/${organisation}/pairs/${id}`
  const words = latest?.words[language]
  return (
    <section className={styles.advice}>
      {briefing && (
        <div className={styles.now}>
          <p className={styles.eyebrow}>{t('before')}</p>
          <h2 className={styles.title}>{t('cards', { cards: briefing.cards })}</h2>
          <LinkButton href={`${home}/briefing`} icon="book">
            {t('read')}
          </LinkButton>
        </div>
      )}
      {words && (
        <div className={styles.now}>
          <p className={styles.eyebrow}>{t('now')}</p>
          <h2 className={styles.title}>{words.title}</h2>
          <Blocks blocks={isOpen ? words.blocks : words.blocks.slice(0, 1)} />
          {words.blocks.length > 1 && (
            <Button variant="link" aria-expanded={isOpen} onPress={() => setIsOpen(!isOpen)}>
              {t(isOpen ? 'less' : 'more')}
            </Button>
          )}
        </div>
      )}
      <p className={styles.all}>
        <TextLink href={`${home}/advice`}>{t('all')}</TextLink>
      </p>
    </section>
  )
}
