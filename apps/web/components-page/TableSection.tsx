import { useMemo, useState } from 'react'
import { useTranslations } from 'use-intl'
import { AvatarPair } from '../../../platform/web/design/AvatarPair.tsx'
import { Badge } from '../../../platform/web/design/Badge.tsx'
import { Button } from '../../../platform/web/design/Button.tsx'
import { Card } from '../../../platform/web/design/Card.tsx'
import { DataTable, type Column } from '../../../platform/web/design/data-table/DataTable.tsx'
import { Switch } from '../../../platform/web/design/Switch.tsx'

type Pair = { id: string; mentor: string; mentee: string; town: string; held: number }

const mentors = ['Claire Vasseur', 'Paul Kerbrat', 'Sophie Anselme', 'Karim Saadi', 'Marc Lagarde']
const mentees = ['Nadia Ferhat', 'Inès Caron', 'Yann Le Goff', 'Élise Morvan']
const towns = ['Rennes', 'Brest', 'Nantes', 'Angers', 'Vannes', 'Lorient']
const pairsOf = (count: number): Pair[] =>
  Array.from({ length: count }, (_, index) => ({
    id: String(index),
    mentor: mentors[index % mentors.length]!,
    mentee: mentees[index % mentees.length]!,
    town: towns[index % towns.length]!,
    held: (index * 7) % 6,
  }))

/** The table, short and very long. */
export function TableSection() {
  const t = useTranslations('platform.components')
  const [long, setLong] = useState(false)
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const rows = useMemo(() => pairsOf(long ? 10_000 : 8), [long])
  const columns = useMemo<Column<Pair>[]>(
    () => [
      { id: 'id', title: t('number'), value: (pair) => Number(pair.id), width: 80, align: 'end' },
      {
        id: 'pair',
        title: t('pair'),
        isRowHeader: true,
        width: 300,
        value: (pair) => `${pair.mentor} ${pair.mentee}`,
        render: (pair) => <PairName pair={pair} />,
      },
      { id: 'town', title: t('town'), value: (pair) => pair.town },
      {
        id: 'held',
        title: t('held'),
        value: (pair) => pair.held,
        render: (pair) => <Badge tone={pair.held < 2 ? 'care' : 'done'}>{pair.held}</Badge>,
        width: 120,
        align: 'end',
      },
    ],
    [t],
  )
  return (
    <Card title={t('table')} aside={<Switch onChange={setLong}>{t('tenThousand')}</Switch>}>
      <DataTable
        label={t('table')}
        columns={columns}
        rows={rows}
        rowKey={(pair) => pair.id}
        csvName="binomes"
        selection={{ selected, onChange: setSelected, actions: <Button size="small">{t('remind')}</Button> }}
      />
    </Card>
  )
}

function PairName({ pair }: { pair: Pair }) {
  return (
    <span style={{ display: 'flex', gap: 10, alignItems: 'center' }}>
      <AvatarPair first={pair.mentor} second={pair.mentee} size="small" />
      {pair.mentor}, {pair.mentee}
    </span>
  )
}
