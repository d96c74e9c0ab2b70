import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { CopyButton } from '../../../../platform/web/design/CopyButton.tsx'
import { Dialog } from '../../../../platform/web/design/Dialog.tsx'
import { TextArea } from '../../../../platform/web/design/TextArea.tsx'
import { TextLink } from '../../../../platform/web/design/TextLink.tsx'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import type { NetworkTheme, OutputOfNetwork } from '../../contract.ts'
import styles from './Network.module.css'

type SeekMentorsProps = {
  readonly editionId: string
  readonly network: OutputOfNetwork
  readonly theme: NetworkTheme
  readonly onClose: () => void
}

/** A link and a text ready to send, for who could help with a theme in tension. */
export function SeekMentors({ editionId, network, theme, onClose }: SeekMentorsProps) {
  const t = useTranslations('insights.network.seekMentors')
  const { language } = useLanguage()
  const organisation = useOrganisation()
  const link =
    network.callAddress === null ? null : `${window.location.origin}/${organisation}/${network.callAddress}`
  const [text, setText] = useState(
    t('text', {
      open: theme.open,
      free: theme.free,
      theme: theme.words[language],
      edition: network.name[language],
      hasLink: link === null ? 'no' : 'yes',
      link: link ?? '',
    }),
  )
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('title', { theme: theme.words[language] })}
      actions={<CopyButton text={text} variant="primary" />}
    >
      <div className={styles.main}>
        <TextArea label={t('label')} description={t('help')} value={text} onChange={setText} rows={7} />
        {link === null && (
          <p className={styles.quiet}>
            {t('noCall')}{' '}
            <TextLink href={`/${organisation}/editions/${editionId}/call`} strong>
              {t('openCall')}
            </TextLink>
          </p>
        )}
      </div>
    </Dialog>
  )
}
