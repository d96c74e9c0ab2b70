import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../../platform/web/design/Button.tsx'
import { Card } from '../../../../../platform/web/design/Card.tsx'
import { DescriptionList } from '../../../../../platform/web/design/DescriptionList.tsx'
import { Disclosure } from '../../../../../platform/web/design/Disclosure.tsx'
import { useEndpoint } from '../../../../../platform/web/use-endpoint.ts'
import { useLongDay } from '../../../../../platform/web/use-long-day.ts'
import { showAgreement, type AgreementVersion } from '../../../contract/agreement.ts'
import { AgreementCard } from '../AgreementCard.tsx'
import type { InPair } from '../room/slots.ts'
import cardStyles from '../AgreementCard.module.css'
import styles from './Agreement.module.css'
import { AgreementDialog } from './AgreementDialog.tsx'
import { useTerms } from './use-terms.ts'

/** What the two agreed on, how to change it, and all that stood before. */
export function AgreementOfPair({ relationship }: InPair) {
  const t = useTranslations('relationships.agreement')
  const { id } = relationship
  const { data } = useEndpoint(showAgreement, { id })
  const terms = useTerms()
  const [isChanging, setIsChanging] = useState(false)
  if (!data) return <AgreementCard relationship={relationship} />
  const [present, ...former] = data.versions
  return (
    <Card title={<span className={cardStyles.title}>{t('title')}</span>}>
      <div className={styles.body}>
        <DescriptionList items={terms(present!.terms, present!.by === null ? relationship : undefined)} />
        {data.mayChange && !data.waiting && (
          <div>
            <Button size="small" onPress={() => setIsChanging(true)}>
              {t('change')}
            </Button>
          </div>
        )}
        {former.length > 0 && (
          <Disclosure title={t('former', { count: former.length })}>
            <ol className={styles.former}>
              {former.map((version, at) => (
                <FormerVersion key={version.number} version={version} until={data.versions[at]!.agreedAt} />
              ))}
            </ol>
          </Disclosure>
        )}
      </div>
      {isChanging && (
        <AgreementDialog
          id={id}
          present={present!.terms}
          from={present!.terms}
          insteadOf={null}
          onClose={() => setIsChanging(false)}
        />
      )}
    </Card>
  )
}

function FormerVersion({ version, until }: { version: AgreementVersion; until: string }) {
  const t = useTranslations('relationships.agreement')
  const longDay = useLongDay()
  const terms = useTerms()
  const { by, number } = version
  const who = by === null ? 'edition' : by.isMe ? 'me' : 'other'
  return (
    <li className={styles.version}>
      <h4 className={styles.versionTitle}>{t('version', { number, until: longDay(until) })}</h4>
      <p className={styles.by}>{t('by', { who, name: by?.name ?? '' })}</p>
      <DescriptionList items={terms(version.terms)} />
    </li>
  )
}
