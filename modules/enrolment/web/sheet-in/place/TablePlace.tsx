import { useTranslations } from 'use-intl'
import { Banner } from '../../../../../platform/web/design/Banner.tsx'
import { Button } from '../../../../../platform/web/design/Button.tsx'
import { Disclosure } from '../../../../../platform/web/design/Disclosure.tsx'
import { Select } from '../../../../../platform/web/design/Select.tsx'
import type { SheetChoice } from '../../../sheet/index.ts'
import type { SheetHere } from '../use-sheet-in.ts'
import { FirstLines } from './FirstLines.tsx'
import { NameColumns } from './NameColumns.tsx'
import styles from './TablePlace.module.css'
import { useLayoutSentences } from './use-layout-sentences.ts'

type TablePlaceProps = { file: SheetHere['file']; onChoose: (choice: SheetChoice) => void }

/** Where the table stands in its file, what was put aside around it, and the doors to say otherwise. */
export function TablePlace({ file, onChoose }: TablePlaceProps) {
  const t = useTranslations('enrolment')
  const { sheet } = file
  const { headingLine, layout } = sheet
  const sentences = useLayoutSentences(sheet, file.choice.hidden === true)
  const hides = layout.hiddenLines.length + layout.hiddenColumns.length > 0
  const filled = layout.firstLines.filter(({ cells }) => cells.some((cell) => cell !== ''))
  const lines = filled.map(({ line, cells }) => ({
    value: String(line),
    label: t('sheetIn.place.lineOption', { line, start: cells.find((cell) => cell !== '')!.slice(0, 40) }),
  }))
  return (
    <div className={styles.place}>
      {file.refused && (
        <Banner tone="care" live>
          {t(`sheet.fileProblems.${file.refused.code}`, file.refused.details)}
        </Banner>
      )}
      <div className={styles.heading}>
        <Select
          label={t('sheetIn.place.headingLine')}
          size="compact"
          options={[...lines, { value: '0', label: t('sheetIn.place.noHeadings') }]}
          value={String(headingLine)}
          onChange={(line) => onChoose({ headingLine: Number(line), names: {} })}
        />
      </div>
      {sentences.length > 0 && (
        <ul className={styles.sentences}>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {hides && (
        <Button variant="link" size="small" onPress={() => onChoose({ hidden: file.choice.hidden !== true })}>
          {t(file.choice.hidden === true ? 'sheetIn.place.leaveHidden' : 'sheetIn.place.readHidden')}
        </Button>
      )}
      {headingLine === 0 && (
        <NameColumns
          headings={sheet.headings}
          samples={file.samples}
          onName={(column, name) => onChoose({ names: { ...file.choice.names, [column]: name } })}
        />
      )}
      <Disclosure title={t('sheetIn.place.firstLines')} defaultExpanded={headingLine !== 1}>
        <FirstLines sheet={sheet} onLine={(line) => onChoose({ headingLine: line, names: {} })} />
      </Disclosure>
    </div>
  )
}
