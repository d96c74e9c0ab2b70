import { useTranslations } from 'use-intl'
import { Avatar } from '../../../platform/web/design/Avatar.tsx'
import { AvatarPair } from '../../../platform/web/design/AvatarPair.tsx'
import { BarLegend } from '../../../platform/web/design/BarLegend.tsx'
import { Card } from '../../../platform/web/design/Card.tsx'
import { DescriptionList } from '../../../platform/web/design/DescriptionList.tsx'
import { Disclosure } from '../../../platform/web/design/Disclosure.tsx'
import { StackedBar } from '../../../platform/web/design/StackedBar.tsx'
import { Tabs } from '../../../platform/web/design/Tabs.tsx'
import { TextLink } from '../../../platform/web/design/TextLink.tsx'
import { UnitGrid } from '../../../platform/web/design/UnitGrid.tsx'
import { Sample } from './Sample.tsx'

const shares = [31, 20, 11, 6, 8]

/** What shows something. */
export function ShowingSection() {
  const t = useTranslations('platform.components')
  const criteria = [1, 2, 3, 4, 5, 6].map((colour) => ({ label: t('criterion', { number: colour }), colour }))
  const parts = shares.map((value, index) => ({ ...criteria[index]!, value }))
  return (
    <>
      <Sample title={t('avatars')}>
        <AvatarPair first="Claire Vasseur" second="Nadia Ferhat" />
        <AvatarPair first="Karim Saadi" second="Élise Morvan" size="large" />
        <Avatar name="Léa Moreau" colour="ear" size="small" />
      </Sample>
      <Sample title={t('bars')} stacked>
        <StackedBar
          label={t('barLabel')}
          parts={[...parts, { label: t('missing'), value: 5, colour: 6, missing: true }]}
        />
        <BarLegend items={criteria} missing={t('missing')} />
      </Sample>
      <Sample title={t('squares')} stacked>
        <UnitGrid
          label={t('squares')}
          href="/"
          groups={(['full', 'pale', 'hatched', 'care', 'resting', 'waiting', 'empty'] as const).map(
            (look, index) => ({
              key: look,
              look,
              label: t(`looks.${look}`),
              count: shares[index] ?? 1,
              units: [],
            }),
          )}
        />
      </Sample>
      <Card title={t('agreement')} aside={<TextLink href="/">{t('move')}</TextLink>}>
        <DescriptionList
          items={[
            { term: t('duration'), value: t('fourMonths') },
            { term: t('rhythm'), value: t('fortnightly') },
          ]}
        />
        <Disclosure title={t('more')}>{t('bannerText')}</Disclosure>
      </Card>
      <Tabs
        label={t('views')}
        tabs={[
          { id: 'one', label: t('agreement'), content: t('bannerText') },
          { id: 'two', label: t('more'), content: t('emptyText') },
        ]}
      />
    </>
  )
}
