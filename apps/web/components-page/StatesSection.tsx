import { useTranslations } from 'use-intl'
import { Badge, type Tone } from '../../../platform/web/design/Badge.tsx'
import { Banner } from '../../../platform/web/design/Banner.tsx'
import { Button } from '../../../platform/web/design/Button.tsx'
import { EmptyState } from '../../../platform/web/design/EmptyState.tsx'
import { ErrorState } from '../../../platform/web/design/ErrorState.tsx'
import { ProgressBar } from '../../../platform/web/design/ProgressBar.tsx'
import { Refusal } from '../../../platform/web/refusal.ts'
import { Sample } from './Sample.tsx'

const tones: Tone[] = ['done', 'waiting', 'care', 'info', 'neutral']
const fault = new Refusal({ title: '', status: 500, code: 'unknown', requestId: 'r-4f2a' })

/** What the page says on its own. */
export function StatesSection() {
  const t = useTranslations('platform.components')
  return (
    <>
      <Sample title={t('badges')}>
        {tones.map((tone) => (
          <Badge key={tone} tone={tone}>
            {t(`tones.${tone}`)}
          </Badge>
        ))}
      </Sample>
      <Sample title={t('banners')} stacked>
        {tones.map((tone) => (
          <Banner
            key={tone}
            tone={tone}
            title={t(`tones.${tone}`)}
            actions={
              tone === 'waiting' && (
                <>
                  <Button variant="quiet">{t('notThisTime')}</Button>
                  <Button variant="primary" icon="check">
                    {t('weMet')}
                  </Button>
                </>
              )
            }
          >
            {t('bannerText')}
          </Banner>
        ))}
      </Sample>
      <Sample title={t('progress')} stacked>
        <ProgressBar label={t('working')} value={64} />
        <ProgressBar label={t('working')} />
      </Sample>
      <EmptyState
        icon="people"
        title={t('emptyTitle')}
        actions={<Button variant="primary">{t('invite')}</Button>}
      >
        {t('emptyText')}
      </EmptyState>
      <ErrorState error={fault} onRetry={() => undefined} />
    </>
  )
}
