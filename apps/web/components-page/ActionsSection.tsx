import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../../platform/web/design/Button.tsx'
import { CopyButton } from '../../../platform/web/design/CopyButton.tsx'
import { Icon } from '../../../platform/web/design/Icon.tsx'
import { iconPaths, type IconName } from '../../../platform/web/design/icon-paths.ts'
import { Key } from '../../../platform/web/design/Key.tsx'
import { LinkButton } from '../../../platform/web/design/LinkButton.tsx'
import { Mark } from '../../../platform/web/design/Mark.tsx'
import { TextLink } from '../../../platform/web/design/TextLink.tsx'
import { Tooltip } from '../../../platform/web/design/Tooltip.tsx'
import { Sample } from './Sample.tsx'

/** The mark, the icons and what can be pressed. */
export function ActionsSection() {
  const t = useTranslations('platform.components')
  const [pending, setPending] = useState(false)
  return (
    <>
      <Sample title={t('mark')}>
        <Mark size={96} />
        <Mark size={40} />
        <Mark size={28} />
        <Mark size={20} />
        <Mark size={16} />
      </Sample>
      <Sample title={t('icons')}>
        {(Object.keys(iconPaths) as IconName[]).map((name) => (
          <Icon key={name} name={name} />
        ))}
      </Sample>
      <Sample title={t('buttons')}>
        <Button variant="primary">{t('publish')}</Button>
        <Button icon="calendar">{t('addToCalendar')}</Button>
        <Button variant="quiet">{t('notThisTime')}</Button>
        <Button variant="link">{t('move')}</Button>
        <Button variant="danger">{t('end')}</Button>
        <Button variant="primary" isDisabled>
          {t('publish')}
        </Button>
        <Button
          variant="primary"
          pending={pending}
          onPress={() => {
            setPending(true)
            setTimeout(() => setPending(false), 3000)
          }}
        >
          {t('waitThree')}
        </Button>
        <Button size="small">{t('small')}</Button>
        <Tooltip words={t('lock')}>
          <Button variant="quiet" icon="lock" aria-label={t('lock')} />
        </Tooltip>
        <CopyButton text="Binôme" variant="quiet" />
        <LinkButton href="/">{t('link')}</LinkButton>
        <TextLink href="/" strong>
          {t('link')}
        </TextLink>
        <Key>V</Key>
      </Sample>
      <Button variant="primary" size="large" wide>
        {t('suitsMe')}
      </Button>
    </>
  )
}
