import { useTranslations } from 'use-intl'
import { Disclosure } from '../../../../platform/web/design/Disclosure.tsx'
import { TextLink } from '../../../../platform/web/design/TextLink.tsx'
import styles from './SheetsDrop.module.css'

const kinds = ['titles', 'lines', 'none', 'tabs', 'foot', 'hidden', 'written', 'wrong'] as const

/** What a spreadsheet may look like, for those who wonder before they drop it; said here, so that it is read without network. */
export function WhatIsUnderstood() {
  const t = useTranslations('enrolment.sheetIn.understood')
  return (
    <Disclosure title={t('title')}>
      <ul className={styles.understood}>
        {kinds.map((kind) => (
          <li key={kind}>{t(kind)}</li>
        ))}
      </ul>
      <p>
        <TextLink href="/try/guide">{t('guide')}</TextLink>
      </p>
    </Disclosure>
  )
}
