import {
  Button as AriaButton,
  Header,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  Separator,
} from 'react-aria-components'
import { useTranslations } from 'use-intl'
import { Icon } from '../../../../platform/web/design/Icon.tsx'
import type { NavigationItem } from '../../../../platform/web/page-route.ts'
import list from '../../../../platform/web/design/ListOption.module.css'
import { SwitchFace } from './SwitchFace.tsx'
import { SwitchOption } from './SwitchOption.tsx'
import styles from './EditionSwitch.module.css'
import { useSwitchOptions } from './use-switch-options.ts'

/** Where one switches edition, and so hat: all mine, those I lead, those I take part in; their settings behind it. */
export function EditionSwitch({
  settings,
  compact = false,
}: {
  settings: readonly NavigationItem[]
  compact?: boolean
}) {
  const t = useTranslations('programmes.switch')
  const anyWord = useTranslations()
  const { all, led, joined, current } = useSwitchOptions()
  return (
    <MenuTrigger>
      <AriaButton
        className={`${styles.button} ${compact ? styles.compact : ''}`}
        aria-label={t('label', { name: current.name })}
      >
        <SwitchFace option={current} />
      </AriaButton>
      <Popover className={`${list.popover} ${styles.popover}`} offset={6} placement="bottom start">
        <Menu aria-label={t('title')} className={`${list.list} ${styles.list}`}>
          {all && <SwitchOption option={all} isCurrent={all === current} />}
          {led.length > 0 && (
            <MenuSection>
              <Header className={styles.header!}>{t('led')}</Header>
              {led.map((option) => (
                <SwitchOption key={option.href} option={option} isCurrent={option === current} />
              ))}
            </MenuSection>
          )}
          {joined.length > 0 && (
            <MenuSection>
              <Header className={styles.header!}>{t('joined')}</Header>
              {joined.map((option) => (
                <SwitchOption key={option.href} option={option} isCurrent={option === current} />
              ))}
            </MenuSection>
          )}
          {settings.length > 0 && <Separator className={styles.line!} />}
          {settings.map(({ href, icon, labelKey }) => (
            <MenuItem
              key={href}
              id={`settings ${href}`}
              href={href}
              textValue={anyWord(labelKey)}
              className={list.option!}
            >
              <span className={styles.setting}>
                <Icon name={icon} size={18} />
                {anyWord(labelKey)}
              </span>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
