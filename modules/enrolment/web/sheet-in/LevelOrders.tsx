import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { Card } from '../../../../platform/web/design/Card.tsx'
import type { VolunteersResult } from '../../sheet/index.ts'
import { LevelOrder } from './LevelOrder.tsx'
import styles from './LevelOrder.module.css'

type Orders = Readonly<Record<string, readonly string[]>>
type LevelOrdersProps = { result: VolunteersResult; orders: Orders; onChange: (orders: Orders) => void }

/** Scales: those whose order we know are shown in a line, those that we do not know are arranged by hand. */
export function LevelOrders({ result, orders, onChange }: LevelOrdersProps) {
  const t = useTranslations('enrolment.sheetIn.levels')
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set())
  const scales = scalesOf(result)
  const isAsked = ({ scale, known }: Scale) => !known || open.has(scale)
  const nameOf = ({ scale, name }: Scale) => (scale === 'seniority' ? t('seniority') : name)
  if (scales.length === 0) return null
  return (
    <Card title={t('title')} tone="sunk">
      <div className={styles.scales}>
        {scales.map((scale) => (
          <section key={scale.scale}>
            <p className={styles.line}>
              <strong>{isAsked(scale) ? nameOf(scale) : t('known', { scale: nameOf(scale) })}</strong>
              {!isAsked(scale) && (
                <>
                  <span>{scale.labels.join(' < ')}</span>
                  <Button
                    variant="link"
                    size="small"
                    onPress={() => setOpen(new Set([...open, scale.scale]))}
                  >
                    {t('change')}
                  </Button>
                </>
              )}
            </p>
            {isAsked(scale) && (
              <LevelOrder
                intro={scale.known ? null : t('intro')}
                labels={orders[scale.scale] ?? scale.labels}
                onChange={(labels) => {
                  setOpen(new Set([...open, scale.scale]))
                  onChange({ ...orders, [scale.scale]: labels })
                }}
                onDone={() => {
                  onChange({ ...orders, [scale.scale]: orders[scale.scale] ?? scale.labels })
                  setOpen(new Set([...open].filter((one) => one !== scale.scale)))
                }}
              />
            )}
          </section>
        ))}
      </div>
    </Card>
  )
}

type Scale = { scale: string; name: string; labels: readonly string[]; known: boolean }

function scalesOf({ levels, unordered, newQuestions }: VolunteersResult): Scale[] {
  const wordings = new Map(newQuestions.map(({ key, wording }) => [key, wording.fr]))
  const seniority =
    levels.seniority === null ? [] : [{ scale: 'seniority', name: '', labels: levels.seniority, known: true }]
  const unknown = unordered.map(({ scale, labels }) => ({
    scale,
    name: wordings.get(scale) ?? '',
    labels,
    known: false,
  }))
  const known = newQuestions
    .filter(({ kind, key }) => kind === 'level' && !unordered.some(({ scale }) => scale === key))
    .map(({ key, wording, options }) => ({
      scale: key,
      name: wording.fr,
      labels: options.map(({ label }) => label.fr),
      known: true,
    }))
  return [...unknown, ...seniority, ...known]
}
