import { useState } from 'react'
import { useParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { ErrorState } from '../../../../platform/web/design/ErrorState.tsx'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { listGuidance } from '../../contract.ts'
import { AddPiece } from './AddPiece.tsx'
import { EditionLine } from './EditionLine.tsx'
import styles from './Guidance.module.css'
import { inGroups } from './groups.ts'
import { PieceList } from './PieceList.tsx'
import { PiecePanel } from './PiecePanel.tsx'
import type { Draft } from './draft.ts'
import { useDay } from './use-day.ts'

/** What leaves next, to whom? The advice of an edition on its line, one piece open in both languages. */
export function GuidancePage() {
  const t = useTranslations('guidance.page')
  const day = useDay()
  const { editionId = '' } = useParams()
  const [chosen, setChosen] = useState<string>()
  const [isAdding, setIsAdding] = useState(false)
  // What is being written stays, also while another piece is looked at.
  const [drafts, setDrafts] = useState<Readonly<Record<string, Draft>>>({})
  const { data, error, refetch } = useEndpoint(listGuidance, { editionId })
  if (error && !data) return <ErrorState error={error} module="guidance" onRetry={refetch} />
  if (!data) return <Loading />
  const groups = inGroups(data)
  const [next] = groups.flatMap(({ pieces }) => pieces)
  const open = data.pieces.find(({ key }) => key === chosen) ?? next!
  const dated = data.pieces.filter(
    ({ moment, isOn }) => isOn && moment.kind !== 'briefing' && moment.kind !== 'library',
  )
  const coming = groups.find(({ id }) => id === 'coming')?.pieces[0]?.next
  return (
    <>
      <PageHeader
        title={
          coming
            ? t('title', { count: dated.length, day: day.spoken(coming.on) })
            : t('titleNone', { count: dated.length })
        }
        actions={
          <Button icon="plus" onPress={() => setIsAdding(true)}>
            {t('add')}
          </Button>
        }
      >
        <p>{t('text', { stopped: data.stopped })}</p>
      </PageHeader>
      <EditionLine guidance={data} open={open.key} onOpen={setChosen} />
      <div className={styles.columns}>
        <PieceList groups={groups} drafts={drafts} open={open.key} onOpen={setChosen} />
        <PiecePanel
          key={open.key}
          editionId={editionId}
          piece={open}
          isChosen={open.key === chosen}
          draft={drafts[open.key]}
          onDraft={(draft) =>
            setDrafts((before) => {
              const { [open.key]: _, ...others } = before
              return draft === undefined ? others : { ...others, [open.key]: draft }
            })
          }
        />
      </div>
      {isAdding && <AddPiece editionId={editionId} onClose={() => setIsAdding(false)} onAdded={setChosen} />}
    </>
  )
}
