import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { TextField } from '../../../../platform/web/design/TextField.tsx'
import type { Option, Question } from '../../contract.ts'
import styles from './Builder.module.css'

type OptionListProps = {
  question: Pick<Question, 'kind' | 'options'>
  /** How many chose each, by its key. */
  chosen: Readonly<Record<string, number>>
  onChange: (options: Option[]) => void
}

/** What may be chosen, in order, in both languages. One that was chosen is offered no more rather than lost. */
export function OptionList({ question, chosen, onChange }: OptionListProps) {
  const t = useTranslations('questionnaires.builder.options')
  const { options, kind } = question
  const change = onChange

  function move(at: number, by: -1 | 1) {
    const next = [...options]
    const [moved] = next.splice(at, 1)
    next.splice(at + by, 0, moved!)
    change(next)
  }

  function remove(at: number) {
    const { key } = options[at]!
    const isChosen = (chosen[key] ?? 0) > 0
    change(
      isChosen
        ? options.map((one, index) => (index === at ? { ...one, retired: true as const } : one))
        : options.filter((_, index) => index !== at),
    )
  }

  const bringBack = (at: number) =>
    change(
      options.map(({ retired, ...one }, index) => (index === at || !retired ? one : { ...one, retired })),
    )

  return (
    <div className={styles.words}>
      <p className={styles.label}>{t(kind === 'level' ? 'levels' : 'title')}</p>
      <ol className={styles.options}>
        {options.map(({ key, label, retired }, at) => {
          const number = at + 1
          const count = chosen[key] ?? 0
          return (
            <li key={key} className={styles.option}>
              {(['fr', 'en'] as const).map((language) => (
                <TextField
                  key={language}
                  label={t(`label.${language}`, { number })}
                  hideLabel
                  isDisabled={retired ?? false}
                  maxLength={300}
                  value={label[language]}
                  onChange={(text) =>
                    change(
                      options.map((one, index) =>
                        index === at ? { ...one, label: { ...label, [language]: text } } : one,
                      ),
                    )
                  }
                />
              ))}
              <span className={styles.head}>
                <Button
                  variant="quiet"
                  size="small"
                  icon="chevron-up"
                  aria-label={t('up', { number })}
                  isDisabled={at === 0}
                  onPress={() => move(at, -1)}
                />
                <Button
                  variant="quiet"
                  size="small"
                  icon="chevron-down"
                  aria-label={t('down', { number })}
                  isDisabled={at === options.length - 1}
                  onPress={() => move(at, 1)}
                />
                {retired ? (
                  <Button variant="link" onPress={() => bringBack(at)}>
                    {t('back')}
                  </Button>
                ) : (
                  <Button
                    variant="quiet"
                    size="small"
                    icon="trash"
                    aria-label={t(count > 0 ? 'retire' : 'remove', { number })}
                    onPress={() => remove(at)}
                  />
                )}
              </span>
              {(retired || count > 0) && (
                <p className={styles.note}>{t(retired ? 'retired' : 'chosen', { count })}</p>
              )}
            </li>
          )
        })}
      </ol>
      <div>
        <Button
          size="small"
          icon="plus"
          onPress={() =>
            change([...options, { key: `o-${crypto.randomUUID().slice(0, 8)}`, label: { fr: '', en: '' } }])
          }
        >
          {t('add')}
        </Button>
      </div>
    </div>
  )
}
