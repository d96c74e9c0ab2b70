import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { Card } from '../../../../platform/web/design/Card.tsx'
import { SearchField } from '../../../../platform/web/design/SearchField.tsx'
import { joinKey, type Questionnaire } from '../../sheet/index.ts'
import { groupColumns } from './column-groups.ts'
import { ColumnRow } from './ColumnRow.tsx'
import type { Choice } from './choices.ts'
import styles from './ColumnsTable.module.css'
import { useChoiceOptions } from './use-choice-options.ts'
import { useSteady } from './use-steady.ts'
import { useShownGroups } from './use-shown-groups.ts'
import type { SheetHere, useSheetIn } from './use-sheet-in.ts'

type ColumnsTableProps = {
  sheets: readonly SheetHere[]
  questionnaire: Questionnaire
  onEdit: ReturnType<typeof useSheetIn>['edit']
}

/** Each column with its samples and what it becomes; columns that two sheets share are one line. */
export function ColumnsTable({ sheets, questionnaire, onEdit }: ColumnsTableProps) {
  const t = useTranslations('enrolment.sheetIn.columns')
  const optionsFor = useChoiceOptions(questionnaire)
  const groups = useMemo(
    () =>
      groupColumns(
        sheets.flatMap(({ columns }) => columns),
        sheets.length,
      ),
    [sheets],
  )
  const { isLong, search, setSearch, shown, more, showMore } = useShownGroups(groups)
  const groupOf = (id: string) => groups.find((group) => group.id === id)
  const choose = useSteady((id: string, choice: Choice) => {
    const group = groupOf(id)
    if (group === undefined) return
    for (const { file } of sheets) {
      const column = group.columns.find((member) => member.file === file.id)
      if (column === undefined) continue
      onEdit(file, (edits) => ({ ...edits, choices: { ...edits.choices, [column.key]: choice } }))
    }
  })
  const setApart = useSteady((id: string, apart: boolean) => {
    const group = groupOf(id)
    if (group === undefined) return
    for (const { file } of sheets) {
      const column = group.columns.find((member) => member.file === file.id)
      if (column === undefined) continue
      const key = column.takenFrom ?? joinKey(column.source)
      onEdit(file, (edits) => {
        const others = (edits.apart ?? []).filter((other) => other !== key)
        return { ...edits, apart: apart ? [...others, key] : others }
      })
    }
  })
  return (
    <Card title={t('title')}>
      <p className={styles.intro}>{t('intro')}</p>
      {isLong && <SearchField label={t('search')} value={search} onChange={setSearch} />}
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('heading')}</th>
            <th scope="col">{t('becomes')}</th>
            <th scope="col">{t('note')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((group) => (
            <ColumnRow
              key={group.id}
              group={group}
              fileNames={sheets
                .filter(({ file }) => group.columns.some((column) => column.file === file.id))
                .map(({ file }) => file.fileName)}
              options={optionsFor(group.columns[0]!.guess)}
              onChoose={choose}
              onApart={setApart}
            />
          ))}
        </tbody>
      </table>
      {shown.length === 0 && <p role="status">{t('noneFound')}</p>}
      {more > 0 && (
        <Button size="small" onPress={showMore}>
          {t('more', { count: more })}
        </Button>
      )}
    </Card>
  )
}
