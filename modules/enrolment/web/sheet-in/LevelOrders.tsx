import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { Card } from '../../../../platform/web/design/Card.tsx'
import type { Settled } from './reading/reading-protocol.ts'
import { LevelOrder } from './LevelOrder.tsx'
import styles from './LevelOrder.module.css'

type Orders = Readonly<Record<string, readonly string[]>>
type LevelOrdersProps = { result: Settled; orders: Orders; onChange: (orders: Orders) => void }

/** Scales: those whose order we know are shown in a line, those that we do not know are arranged by hand. */
export function LevelOrders({ result, orders, onChange }: LevelOrdersProps) {
  const t = useTranslations('enrolment.sheetIn.levels')
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set())
  const scales = scalesOf(result)
  const nameOf = ({ scale, name }: Scale) => (scale === 'seniority' ? t('seniority') : name)
  const toggle = (scale: string, isOpen: boolean) => {
    setOpen(new Set([...open].filter((one) => one !== scale).concat(isOpen ? [scale] : [])))
  }
  return scales.map((scale) =>
    scale.known && !open.has(scale.scale) ? (
      <p key={scale.scale} className={styles.line}>
        <strong>{t('known', { scale: nameOf(scale) })}</strong>
        <span>{scale.labels.join(' < ')}</span>
        <Button variant="link" size="small" onPress={() => toggle(scale.scale, true)}>
          {t('change')}
        </Button>
      </p>
    ) : (
      <Card key={scale.scale} title={t('title', { scale: nameOf(scale) })}>
        <LevelOrder
          intro={scale.known ? null : t('intro')}
          labels={orders[scale.scale] ?? scale.labels}
          onChange={(labels) => {
            toggle(scale.scale, true)
            onChange({ ...orders, [scale.scale]: labels })
          }}
          onDone={() => {
            onChange({ ...orders, [scale.scale]: orders[scale.scale] ?? scale.labels })
            toggle(scale.scale, false)
          }}
        />
      </Card>
    ),
  )
}

type Scale = { scale: string; name: string; labels: readonly string[]; known: boolean }

function scalesOf({ levels, unordered, newQuestions }: Settled): Scale[] {
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
