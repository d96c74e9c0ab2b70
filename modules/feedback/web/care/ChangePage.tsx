import { useTranslations } from 'use-intl'
import { useFormatter } from '../../../../platform/web/use-formatter.ts'
import { Banner } from '../../../../platform/web/design/Banner.tsx'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { ErrorState } from '../../../../platform/web/design/ErrorState.tsx'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { TextLink } from '../../../../platform/web/design/TextLink.tsx'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { confide, showListeners, withdrawConfidence } from '../../contract.ts'
import styles from './Care.module.css'
import { usePairAndListeners } from './use-pair-and-listeners.ts'
import { WhoReads } from './WhoReads.tsx'

/** "I would rather change": no reason asked, one reader named, taken back at any time. */
export function ChangePage() {
  const t = useTranslations('feedback.change')
  const format = useFormatter()
  const refusalText = useRefusalText('feedback')
  const { id, href, pair, listeners, error, refetch } = usePairAndListeners()
  const say = useAction(confide, { refreshes: [showListeners] })
  const withdraw = useAction(withdrawConfidence, {
    refreshes: [showListeners],
    onSuccess: () => notify({ message: t('withdrawn') }),
  })
  if (!pair || !listeners) {
    return error ? <ErrorState error={error} module="feedback" onRetry={refetch} /> : <Loading />
  }
  const said = listeners.mine.find(({ kind, state }) => kind === 'change' && state === 'open')
  const refused = say.error ?? withdraw.error
  return (
    <>
      <PageHeader title={t('title')} eyebrow={<TextLink href={href}>{t('back')}</TextLink>} />
      <div className={styles.page}>
        {refused && (
          <Banner tone="care" live>
            {refusalText(refused)}
          </Banner>
        )}
        {said ? (
          <Banner
            tone="done"
            live
            title={t('said', { date: format.dateTime(new Date(said.confidedAt), { dateStyle: 'long' }) })}
            actions={
              <Button pending={withdraw.pending} onPress={() => withdraw.run({ id: said.id })}>
                {t('withdraw')}
              </Button>
            }
          >
            {t(`saidText.${listeners.readBy}`, { name: listeners.names[0] ?? '' })}
          </Banner>
        ) : pair.status === 'active' ? (
          <>
            <p>{t('text')}</p>
            <p>{t('partner', { partner: pair.partner.name })}</p>
            <WhoReads listeners={listeners} about="change" />
            <Button
              variant="primary"
              size="large"
              pending={say.pending}
              onPress={() => say.run({ id, kind: 'change', words: '', readBy: listeners.readBy })}
            >
              {t('send')}
            </Button>
          </>
        ) : (
          <p>{t('notActive')}</p>
        )}
      </div>
    </>
  )
}
