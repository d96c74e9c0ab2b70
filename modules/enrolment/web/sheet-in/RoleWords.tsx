import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { Card } from '../../../../platform/web/design/Card.tsx'
import { Select } from '../../../../platform/web/design/Select.tsx'
import { roleWords, type RoleWord } from '../../sheet/index.ts'
import type { SheetHere } from './use-sheet-in.ts'
import styles from './RoleWords.module.css'

type RoleWordsProps = {
  sheet: SheetHere
  onSay: (words: Readonly<Record<string, RoleWord>>) => void
}

/** A list whose words for the two sides are the team’s own: what was said of them, or what is to be said. */
export function RoleWords({ sheet, onSay }: RoleWordsProps) {
  const said = sheet.file.choice.roleWords ?? {}
  const [column] = sheet.rolesToSay
  return (
    <>
      {Object.keys(said).length > 0 && <SaidWords said={said} onForget={() => onSay({})} />}
      {column !== undefined && (
        <AskWords
          key={sheet.rolesToSay.map(({ heading }) => heading).join('\n')}
          sheet={sheet}
          onSay={(words) => onSay({ ...said, ...words })}
        />
      )}
    </>
  )
}

function SaidWords({ said, onForget }: { said: Readonly<Record<string, RoleWord>>; onForget: () => void }) {
  const t = useTranslations('enrolment.sheetIn.roleWords')
  const words = Object.entries(said).map(([word, role]) => t('said', { word, role: t(`roles.${role}`) }))
  return (
    <p className={styles.said}>
      <span>{words.join(' · ')}</span>
      <Button variant="link" size="small" onPress={onForget}>
        {t('forget')}
      </Button>
    </p>
  )
}

function AskWords({ sheet: { file, rolesToSay, mapped }, onSay }: RoleWordsProps) {
  const t = useTranslations('enrolment.sheetIn.roleWords')
  const [heading, setHeading] = useState(rolesToSay[0]!.heading)
  const [chosen, setChosen] = useState<Readonly<Record<string, RoleWord>>>({})
  const column = rolesToSay.find((one) => one.heading === heading) ?? rolesToSay[0]!
  const isKnown = mapped.mapping.some(({ to }) => to === 'role')
  const words = Object.fromEntries(
    column.words.flatMap((word) => (chosen[word] ? [[word, chosen[word]]] : [])),
  )
  return (
    <Card title={t('title')}>
      <p className={styles.intro}>
        {isKnown ? t('unread', { column: column.heading }) : t('unsaid', { file: file.fileName })}
      </p>
      <div className={styles.fields}>
        {!isKnown && (
          <Select
            label={t('column')}
            options={rolesToSay.map((one) => ({ value: one.heading, label: one.heading }))}
            value={column.heading}
            onChange={setHeading}
          />
        )}
        {column.words.map((word) => (
          <Select
            key={`${column.heading} ${word}`}
            label={t('word', { word })}
            placeholder={t('choose')}
            options={roleWords.map((role) => ({ value: role, label: t(`roles.${role}`) }))}
            value={chosen[word] ?? null}
            onChange={(role) => setChosen({ ...chosen, [word]: role })}
          />
        ))}
      </div>
      <Button isDisabled={Object.keys(words).length === 0} onPress={() => onSay(words)}>
        {t('done')}
      </Button>
    </Card>
  )
}
