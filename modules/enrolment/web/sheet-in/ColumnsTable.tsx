import { useTranslations } from 'use-intl'
import { Card } from '../../../../platform/web/design/Card.tsx'
import { joinKey, type Questionnaire } from '../../sheet/index.ts'
import { groupColumns } from './column-groups.ts'
import { ColumnRow } from './ColumnRow.tsx'
import type { Choice } from './choices.ts'
import styles from './ColumnsTable.module.css'
import { useChoiceOptions } from './use-choice-options.ts'
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
  const groups = groupColumns(
    sheets.flatMap(({ columns }) => columns),
    sheets.length,
  )
  const choose = (group: (typeof groups)[number], choice: Choice) => {
    for (const { file } of sheets) {
      const column = group.columns.find((member) => member.file === file.id)
      if (column === undefined) continue
      onEdit(file, (edits) => ({ ...edits, choices: { ...edits.choices, [column.key]: choice } }))
    }
  }
  const setApart = (group: (typeof groups)[number], apart: boolean) => {
    for (const { file } of sheets) {
      const column = group.columns.find((member) => member.file === file.id)
      if (column === undefined) continue
      const key = column.takenFrom ?? joinKey(column.source)
      onEdit(file, (edits) => {
        const others = (edits.apart ?? []).filter((other) => other !== key)
        return { ...edits, apart: apart ? [...others, key] : others }
      })
    }
  }
  return (
    <Card title={t('title')}>
      <p className={styles.intro}>{t('intro')}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('heading')}</th>
            <th scope="col">{t('becomes')}</th>
            <th scope="col">{t('note')}</th>
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => (
            <ColumnRow
              key={group.id}
              group={group}
              fileNames={sheets
                .filter(({ file }) => group.columns.some((column) => column.file === file.id))
                .map(({ file }) => file.fileName)}
              options={optionsFor(group.columns[0]!.guess)}
              onChoose={(choice) => choose(group, choice)}
              onApart={(apart) => setApart(group, apart)}
            />
          ))}
        </tbody>
      </table>
    </Card>
  )
}
