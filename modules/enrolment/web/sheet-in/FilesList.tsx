import { useTranslations } from 'use-intl'
import { Banner } from '../../../../platform/web/design/Banner.tsx'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { TabChips } from './place/TabChips.tsx'
import { TablePlace } from './place/TablePlace.tsx'
import type { SheetHere, useSheetIn } from './use-sheet-in.ts'
import { FileLine } from './FileLine.tsx'
import styles from './FilesList.module.css'

type FilesListProps = {
  screen: Pick<
    ReturnType<typeof useSheetIn>,
    'files' | 'sheets' | 'edit' | 'chooseTabs' | 'choosePlace' | 'remove'
  >
}

/** The sheets that were read, whose they are, and those that could not be read with what to do. */
export function FilesList({ screen }: FilesListProps) {
  const t = useTranslations('enrolment')
  const { files, sheets, edit, chooseTabs, choosePlace, remove } = screen
  return (
    <>
      {files.map(({ id, fileName, problem }) =>
        problem === undefined ? null : (
          <Banner
            key={id}
            tone="care"
            live
            title={t('sheetIn.files.failed', { file: fileName })}
            actions={
              <Button
                size="small"
                variant="quiet"
                icon="close"
                onPress={() => remove(id)}
                aria-label={t('sheetIn.files.hide')}
              />
            }
          >
            {t(`sheet.fileProblems.${problem.code}`, problem.details)}
          </Banner>
        ),
      )}
      {sheets.length > 0 && (
        <ul className={styles.files} aria-label={t('sheetIn.files.title', { count: sheets.length })}>
          {sheets.map((sheet) => (
            <FileLine
              key={sheet.file.id}
              sheet={sheet}
              onRole={(role) => edit(sheet.file, (edits) => ({ ...edits, role }))}
              onRemove={() => remove(sheet.file.id)}
            >
              {isFirstOfFile(sheets, sheet) && (
                <TabChips
                  file={sheet.file}
                  read={tabsRead(sheets, sheet)}
                  onTabs={(tabs) => chooseTabs(sheet.file.group, tabs)}
                />
              )}
              <TablePlace file={sheet.file} onChoose={(choice) => choosePlace(sheet.file, choice)} />
            </FileLine>
          ))}
        </ul>
      )}
    </>
  )
}

function isFirstOfFile(sheets: readonly SheetHere[], sheet: SheetHere): boolean {
  return sheets.find(({ file }) => file.group === sheet.file.group) === sheet
}

function tabsRead(sheets: readonly SheetHere[], { file: { group } }: SheetHere): string[] {
  return sheets.flatMap(({ file }) =>
    file.group === group && file.sheet.tab !== null
      ? [file.sheet.tab, ...(file.sheet.layout.joinedTabs ?? [])]
      : [],
  )
}
