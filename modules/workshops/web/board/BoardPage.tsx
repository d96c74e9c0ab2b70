import { useState } from 'react'
import { useParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { Disclosure } from '../../../../platform/web/design/Disclosure.tsx'
import { EmptyState } from '../../../../platform/web/design/EmptyState.tsx'
import { ErrorState } from '../../../../platform/web/design/ErrorState.tsx'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { useMedia } from '../../../../platform/web/use-media.ts'
import { showBoard } from '../../contract.ts'
import { WorkshopDetail } from '../detail/WorkshopDetail.tsx'
import styles from '../Workshops.module.css'
import { CalendarOfWorkshops } from '../calendar/CalendarOfWorkshops.tsx'
import { isChosen, sitesOf, type Chosen } from '../calendar/month-of-workshops.ts'
import { SiteFilter } from '../calendar/SiteFilter.tsx'
import { AskDialog } from './AskDialog.tsx'
import { Ideas } from './Ideas.tsx'
import { Proposals } from './Proposals.tsx'
import { ProposeDialog } from './ProposeDialog.tsx'
import { WorkshopRow } from './WorkshopRow.tsx'

/** What is planned, what is asked for, what waits for a yes; beside it, on a wide screen, one of them. */
export function BoardPage() {
  const t = useTranslations('workshops.board')
  const { editionId = '', id } = useParams()
  const isWide = useMedia('(width >= 1180px)')
  const [opened, setOpened] = useState<'ask' | 'propose'>()
  const [chosen, setChosen] = useState<Chosen>({ day: null, site: null })
  const { data, error, refetch } = useEndpoint(showBoard, { editionId }, { followed: true })
  if (error && !data) return <ErrorState error={error} module="workshops" onRetry={refetch} />
  if (!data) return <Loading />
  if (id && !isWide) return <WorkshopDetail key={id} id={id} terms={data.terms} isAlone />
  const { leads, workshops, proposals, ideas, terms, timeZone } = data
  const held = workshops.filter(({ status }) => status === 'scheduled')
  const here = workshops.filter((workshop) => isChosen(workshop, chosen))
  // One past day that is chosen shows what was held on it.
  const toCome = here.filter(({ isOver }) => !isOver || chosen.day !== null)
  const past = here
    .filter(({ isOver, status }) => isOver && status === 'scheduled' && chosen.day === null)
    .toReversed()
  const planned = toCome.filter(({ status }) => status === 'scheduled')
  const toApprove = leads ? proposals.filter(({ status }) => status === 'proposed').length : 0
  const shown = id ?? (isWide ? (planned[0] ?? past[0])?.id : undefined)
  const isEmpty = workshops.length === 0 && proposals.length === 0 && ideas.length === 0
  const acts = (
    <div className={styles.actions}>
      <Button icon="plus" variant={isEmpty ? 'primary' : 'secondary'} onPress={() => setOpened('propose')}>
        {t('propose')}
      </Button>
      <Button onPress={() => setOpened('ask')}>{t('ask')}</Button>
      <SiteFilter
        sites={sitesOf(held)}
        site={chosen.site}
        onChoose={(site) => setChosen({ day: null, site })}
      />
    </div>
  )
  return (
    <div className={shown ? styles.panes : undefined}>
      <div className={styles.list}>
        <PageHeader
          title={t('title', { count: planned.length, toApprove })}
          eyebrow={t(`workedOn.${terms.workedOn}`)}
        >
          {!isEmpty && acts}
        </PageHeader>
        {isEmpty && (
          <EmptyState icon="sparkle" title={t('noneTitle')} actions={acts}>
            {t('noneText')}
          </EmptyState>
        )}
        <Proposals proposals={proposals} board={data} />
        {toCome.length > 0 && (
          <ul className={styles.rows}>
            {toCome.map((workshop) => (
              <WorkshopRow key={workshop.id} workshop={workshop} isShown={workshop.id === shown} />
            ))}
          </ul>
        )}
        {toCome.length === 0 && (chosen.day !== null || chosen.site !== null) && (
          <p className={styles.help}>{t('noneHere')}</p>
        )}
        {held.length > 0 && (
          <CalendarOfWorkshops
            editionId={editionId}
            timeZone={timeZone}
            workshops={held.filter((workshop) => isChosen(workshop, { ...chosen, day: null }))}
            chosen={chosen}
            onChoose={(day) => setChosen({ ...chosen, day })}
          />
        )}
        {(ideas.length > 0 || !isEmpty) && <Ideas ideas={ideas} editionId={editionId} leads={leads} />}
        {past.length > 0 && (
          <Disclosure
            title={t('past', { count: past.length })}
            level={2}
            defaultExpanded={toCome.length === 0}
          >
            <ul className={styles.rows}>
              {past.map((workshop) => (
                <WorkshopRow key={workshop.id} workshop={workshop} isShown={workshop.id === shown} />
              ))}
            </ul>
          </Disclosure>
        )}
      </div>
      {shown && <WorkshopDetail key={shown} id={shown} terms={terms} isAlone={false} />}
      {opened === 'ask' && <AskDialog editionId={editionId} onClose={() => setOpened(undefined)} />}
      {opened === 'propose' && <ProposeDialog editionId={editionId} onClose={() => setOpened(undefined)} />}
    </div>
  )
}
