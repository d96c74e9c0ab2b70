import { useState } from 'react'
import { useParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { Banner } from '../../../../platform/web/design/Banner.tsx'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { ErrorState } from '../../../../platform/web/design/ErrorState.tsx'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { TextLink } from '../../../../platform/web/design/TextLink.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import { showConduct } from '../../contract.ts'
import styles from '../Gatherings.module.css'
import { CancelDialog } from '../plan/CancelDialog.tsx'
import { PlanDialog } from '../plan/PlanDialog.tsx'
import { useWhen } from '../use-when.ts'
import { AgendaList } from './AgendaList.tsx'
import { ClockCard } from './ClockCard.tsx'
import { IceBreakers } from './IceBreakers.tsx'
import { PairsToDate } from './PairsToDate.tsx'
import { Rounds } from './Rounds.tsx'
import { Presence } from './Presence.tsx'

/** How long is left, who is here, who leaves without a date? */
export function ConductPage() {
  const t = useTranslations('gatherings.conduct')
  const when = useWhen()
  const organisation = useOrganisation()
  const { editionId = '', id = '' } = useParams()
  const [opened, setOpened] = useState<'edit' | 'cancel'>()
  const { data, error, refetch } = useEndpoint(showConduct, { id }, { refetchEveryMs: 10_000 })
  if (error && !data) return <ErrorState error={error} module="gatherings" onRetry={refetch} />
  if (!data) return <Loading />
  const { gathering } = data
  const isOpen = gathering.cancelledAt === null && !gathering.isOver
  const close = () => setOpened(undefined)
  return (
    <>
      <PageHeader
        title={gathering.title}
        eyebrow={<TextLink href={`/${organisation}/editions/${editionId}/gatherings`}>{t('back')}</TextLink>}
        actions={
          isOpen && (
            <div className={styles.actions}>
              <Button icon="edit" onPress={() => setOpened('edit')}>
                {t('edit')}
              </Button>
              <Button variant="quiet" onPress={() => setOpened('cancel')}>
                {t('cancel')}
              </Button>
            </div>
          )
        }
      >
        <p>
          {[when.whole(gathering), gathering.place, gathering.link]
            .filter((part) => part !== null)
            .join(', ')}
        </p>
      </PageHeader>
      {gathering.cancelledAt !== null && (
        <Banner tone="care" title={t('cancelled')}>
          {gathering.cancelWord}
        </Banner>
      )}
      <div className={styles.conduct}>
        <AgendaList conduct={data} />
        <div className={styles.column}>
          {gathering.cancelledAt === null && gathering.agenda.length > 0 && <ClockCard conduct={data} />}
          <IceBreakers iceBreakers={data.iceBreakers} />
        </div>
        <div className={styles.column}>
          <Presence conduct={data} />
          {data.pairs.length > 0 && <PairsToDate pairs={data.pairs} />}
        </div>
      </div>
      {gathering.kind === 'meet-and-share' && gathering.cancelledAt === null && <Rounds conduct={data} />}
      {opened === 'edit' && <PlanDialog editionId={editionId} conduct={data} onClose={close} />}
      {opened === 'cancel' && <CancelDialog gathering={gathering} onClose={close} />}
    </>
  )
}
