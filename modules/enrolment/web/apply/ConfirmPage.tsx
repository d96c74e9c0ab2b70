import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { OutputOf } from '../../../../platform/contract.ts'
import { Banner } from '../../../../platform/web/design/Banner.tsx'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { Icon } from '../../../../platform/web/design/Icon.tsx'
import { LinkButton } from '../../../../platform/web/design/LinkButton.tsx'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { PlainLayout } from '../../../../platform/web/layout/PlainLayout.tsx'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import { Refusal } from '../../../../platform/web/refusal.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { useFragmentToken } from '../../../people/web/index.ts'
import { InWordsOf } from '../../../programmes/web/index.ts'
import { confirmApplication } from '../../contract.ts'
import styles from './ApplyPage.module.css'

/** What the link of the mail opens. It does nothing by itself: mail scanners open links before people do. */
export function ConfirmPage() {
  const t = useTranslations('enrolment.call.confirm')
  const organisation = useOrganisation()
  const token = useFragmentToken()
  const refusalText = useRefusalText('enrolment')
  const [data, setData] = useState<OutputOf<typeof confirmApplication>>()
  const { run, pending, error } = useAction(confirmApplication, { refreshes: [], onSuccess: setData })
  const isOver = token === undefined || isOfNoUse(error)
  const state = data ? 'done' : isOver ? 'over' : 'asks'
  const title = {
    done: t(data?.isReviewed ? 'reviewedTitle' : 'doneTitle'),
    over: t('overTitle'),
    asks: t('title'),
  }[state]
  return (
    <PlainLayout home="/">
      <div className={styles.page}>
        <span className={styles.picture}>
          <Icon name={state === 'done' ? 'check' : state === 'over' ? 'clock' : 'mail'} size={28} />
        </span>
        <PageHeader title={title}>
          {data ? (
            <InWordsOf words={data.words}>
              <Done data={data} />
            </InWordsOf>
          ) : (
            <p role={state === 'asks' ? undefined : 'status'}>{isOver ? t('overText') : t('text')}</p>
          )}
        </PageHeader>
        {error && !isOver && (
          <Banner tone="care" live>
            {refusalText(error)}
          </Banner>
        )}
        {state === 'asks' && (
          <Button
            variant="primary"
            size="large"
            wide
            autoFocus
            pending={pending}
            onPress={() => run({ token: token! })}
          >
            {t('button')}
          </Button>
        )}
        {state === 'done' && (
          <LinkButton href={`/sign-in?returnTo=/${organisation}`}>{t('change')}</LinkButton>
        )}
      </div>
    </PlainLayout>
  )
}

function Done({ data }: { data: OutputOf<typeof confirmApplication> }) {
  const t = useTranslations('enrolment.call.confirm.done')
  const { language } = useLanguage()
  const reviewed = useTranslations('enrolment.call.confirm.reviewed')
  const values = { edition: data.editionName[language], organisation: data.organisationName }
  return <p role="status">{(data.isReviewed ? reviewed : t)(data.role, values)}</p>
}

// A lost connection may pass; a link that is too old will not.
function isOfNoUse(error: Error | null): boolean {
  return error instanceof Refusal && ['application-over', 'invalid-input'].includes(error.code)
}
