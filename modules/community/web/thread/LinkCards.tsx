import { useTranslations } from 'use-intl'
import { Icon } from '../../../../platform/web/design/Icon.tsx'
import type { ShownLinks } from '../../contract.ts'
import styles from '../Community.module.css'

/** The title that its writer gave, and the address as a browser spells it. */
export function LinkCards({ links }: { readonly links: ShownLinks }) {
  const t = useTranslations('community.post')
  return links.map(({ url, title }) => (
    <a
      key={url}
      className={styles.linkCard}
      href={url}
      target="_blank"
      rel="noopener noreferrer nofollow ugc"
      aria-label={`${title}. ${t('opens', { host: new URL(url).host })}`}
    >
      <Icon name="link" size={18} />
      <span>
        <span className={styles.linkTitle}>{title}</span>
        <span className={styles.linkUrl}>{url}</span>
      </span>
    </a>
  ))
}
