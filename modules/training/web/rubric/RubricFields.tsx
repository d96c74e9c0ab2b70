import { useTranslations } from 'use-intl'
import { RadioGroup } from '../../../../platform/web/design/RadioGroup.tsx'
import type { Criterion, RubricLevels } from '../../contract.ts'
import training from '../Training.module.css'
import { useLevelWords } from './use-level-words.ts'

type RubricFieldsProps = {
  readonly rubric: readonly Criterion[]
  readonly levels: RubricLevels
  readonly onChange: (levels: RubricLevels) => void
}

/** Each criterion in words; none has to be judged. */
export function RubricFields({ rubric, levels, onChange }: RubricFieldsProps) {
  const t = useTranslations('training.rubric')
  const words = useLevelWords()
  if (rubric.length === 0) return null
  return (
    <fieldset className={training.part}>
      <legend className={training.strong}>{t('title')}</legend>
      <p className={training.help}>{t('help')}</p>
      {rubric.map(({ id, title, hint }) => (
        <RadioGroup
          key={id}
          label={title}
          {...(hint !== '' && { description: hint })}
          options={words}
          orientation="horizontal"
          value={levels[id] ?? null}
          onChange={(level) => onChange({ ...levels, [id]: level })}
        />
      ))}
    </fieldset>
  )
}
