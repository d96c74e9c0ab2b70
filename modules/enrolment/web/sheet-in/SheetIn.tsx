import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Banner } from '../../../../platform/web/design/Banner.tsx'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { ProgressBar } from '../../../../platform/web/design/ProgressBar.tsx'
import { useSlow } from '../../../../platform/web/design/use-slow.ts'
import type { Role } from '../../../programmes/contract.ts'
import { completeQuestionnaire, type Questionnaire, type VolunteersResult } from '../../sheet/index.ts'
import { ColumnsTable } from './ColumnsTable.tsx'
import { FilesList } from './FilesList.tsx'
import { LevelOrders } from './LevelOrders.tsx'
import { ProblemsTable } from './ProblemsTable.tsx'
import { RoleWords } from './RoleWords.tsx'
import { SheetCheck } from './SheetCheck.tsx'
import styles from './SheetIn.module.css'
import { SheetsDrop } from './SheetsDrop.tsx'
import { WhoIsWho } from './WhoIsWho.tsx'
import { useSheetIn } from './use-sheet-in.ts'

export type SheetInResult = VolunteersResult & {
  /** The questionnaire with what the sheets added: what the answers refer to. */
  questionnaire: Questionnaire
  sheets: { fileName: string; role: Role | null }[]
}

export type SheetInProps = {
  /** Null where there is none yet, as on `/try`: the columns then make one. Keep it the same object between renders. */
  questionnaire: Questionnaire | null
  /** True where these people will be written to: who has no address is then said. */
  invites: boolean
  onReady: (result: SheetInResult) => void
  busy?: boolean
  confirmLabel?: string
}

/** How far each step begins, of a hundred: understanding and people take about as long each. */
const doneBy = { reading: 5, columns: 25, people: 65 } as const

/** From one spreadsheet or two to volunteers: drop, have a look, go on. Nothing leaves the browser here. */
export function SheetIn({ questionnaire, invites, onReady, busy = false, confirmLabel }: SheetInProps) {
  const t = useTranslations('enrolment')
  const screen = useSheetIn(questionnaire)
  const { sheets, result, blockers, questionnaire: known } = screen
  const isSlow = useSlow(screen.step !== null)
  const canGoOn = result !== null && blockers.length === 0 && result.volunteers.length > 0
  const [isTaking, setTaking] = useState(false)
  const goOn = () => {
    if (result === null) return
    setTaking(true)
    const next = {
      questionnaire: completeQuestionnaire(known, result),
      sheets: sheets.map(({ file, mapped }) => ({ fileName: file.fileName, role: mapped.role })),
    }
    // The screen throws its faults.
    screen
      .takePeople()
      .then(
        (volunteers) => onReady({ ...result, ...next, volunteers }),
        () => undefined,
      )
      .finally(() => setTaking(false))
  }
  const isGoingOn = isTaking || busy
  const isLong = useSlow(isGoingOn && confirmLabel === undefined)
  return (
    <div className={styles.screen}>
      <FilesList screen={screen} />
      <SheetsDrop isFirst={sheets.length === 0} onSources={(sources) => screen.add(sources)} />
      {isSlow && screen.step !== null && (
        <ProgressBar label={t(`sheetIn.steps.${screen.step}`)} value={doneBy[screen.step]} />
      )}
      {isLong && <ProgressBar label={t('sheetIn.steps.next')} />}
      {blockers.map(({ file, reason }) => (
        <Banner key={file.id} tone="waiting" title={file.fileName} live>
          {t(`sheet.notRead.${reason}`)}
        </Banner>
      ))}
      {sheets.map((sheet) => (
        <RoleWords
          key={sheet.file.id}
          sheet={sheet}
          onSay={(roleWords) => screen.choosePlace(sheet.file, { roleWords })}
        />
      ))}
      {result !== null && (
        <>
          {blockers.length === 0 && (
            <SheetCheck result={result} sheets={sheets} isStale={screen.isStale} invites={invites} />
          )}
          {blockers.length === 0 && (
            <WhoIsWho problems={result.problems} sheets={sheets} onTake={screen.takeAs} />
          )}
          <LevelOrders result={result} orders={screen.orders} onChange={screen.setOrders} />
          <ColumnsTable sheets={sheets} questionnaire={known} onEdit={screen.edit} />
          {blockers.length === 0 && <ProblemsTable problems={result.problems} sheets={sheets} />}
          <div className={styles.bar}>
            {canGoOn && (
              <p className={styles.ready} aria-hidden="true">
                {t('sheetIn.check.title', { count: result.volunteers.length })}
              </p>
            )}
            <Button
              variant="primary"
              isDisabled={!canGoOn || screen.isStale}
              pending={isGoingOn}
              onPress={goOn}
            >
              {confirmLabel ?? t('sheetIn.check.confirm')}
            </Button>
          </div>
        </>
      )}
    </div>
  )
}
