import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Banner } from '../../../../platform/web/design/Banner.tsx'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { Card } from '../../../../platform/web/design/Card.tsx'
import { LinkButton } from '../../../../platform/web/design/LinkButton.tsx'
import { TextArea } from '../../../../platform/web/design/TextArea.tsx'
import { serverNow } from '../../../../platform/web/now.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useFormatter } from '../../../../platform/web/use-formatter.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { longestOutcome, sayOutcome, sayUseful, Useful, type OwnSearch } from '../../contract.ts'
import styles from '../mentor/Mentor.module.css'

/** An hour that was booked: when it is, then whether it helped, then what was done with it. */
export function Booked({ search }: { readonly search: OwnSearch }) {
  const t = useTranslations('requests')
  const format = useFormatter()
  const organisation = useOrganisation()
  const refusalText = useRefusalText('requests')
  const [outcome, setOutcome] = useState('')
  const useful = useAction(sayUseful)
  const telling = useAction(sayOutcome)
  const { id, bookedAt, relationshipId, requests } = search
  if (bookedAt === null) return null
  const isOver = Date.parse(bookedAt) <= serverNow().getTime()
  const error = useful.error ?? telling.error
  const when = format.dateTime(new Date(bookedAt), { dateStyle: 'full', timeStyle: 'short' })
  return (
    <Card title={t('booked.title', { name: requests[0]!.mentor.name })}>
      <div className={styles.main}>
        <p>{t('booked.at', { day: when })}</p>
        <div>
          <LinkButton href={`/${organisation}/pairs/${relationshipId}`}>{t('booked.room')}</LinkButton>
        </div>
        {isOver && search.useful === null && (
          <>
            <p>{t('booked.useful')}</p>
            <div className={styles.acts}>
              {Useful.options.map((value) => (
                <Button
                  key={value}
                  pending={useful.pending}
                  onPress={() => useful.run({ id, useful: value })}
                >
                  {t(`useful.${value}`)}
                </Button>
              ))}
            </div>
          </>
        )}
        {search.useful && <p>{t('booked.usefulSaid', { useful: t(`useful.${search.useful}`) })}</p>}
        {isOver && search.useful !== 'not-held' && search.outcome === null && (
          <>
            <TextArea
              label={t('booked.outcome')}
              description={t('booked.outcomeHelp')}
              value={outcome}
              onChange={setOutcome}
              maxLength={longestOutcome}
              rows={2}
            />
            <div>
              <Button
                isDisabled={outcome.trim() === ''}
                pending={telling.pending}
                onPress={() => telling.run({ id, outcome })}
              >
                {t('booked.send')}
              </Button>
            </div>
          </>
        )}
        {search.outcome && (
          <>
            <p>{t('booked.outcomeSaid')}</p>
            <p className={styles.said}>{search.outcome}</p>
          </>
        )}
        {error && (
          <Banner tone="care" live>
            {refusalText(error)}
          </Banner>
        )}
      </div>
    </Card>
  )
}
