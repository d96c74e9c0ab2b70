import { useTranslations } from 'use-intl'
import { useLanguage } from '../../../platform/web/messages.tsx'
import { goToFinders, type Found } from '../../../platform/web/go-to.ts'
import { railItems, type Menu } from '../../../platform/web/layout/menu.ts'
import { useParts } from '../../../platform/web/slots.ts'
import { useSession } from '../../../platform/web/session.tsx'
import { useSettled } from '../../../platform/web/use-settled.ts'
import { useOrganisation } from '../../../platform/web/use-organisation.ts'
import { isLed } from '../standing/stand.ts'
import { fitsWords } from './fits-words.ts'

const most = 12

/** Pages of the menu and editions at once, people and pairs as modules answer; a few of each. */
export function useFound(menu: Menu, words: string): readonly Found[] {
  const t = useTranslations()
  const { language } = useLanguage()
  const session = useSession()
  const organisation = useOrganisation()
  const pages = [
    ...railItems(menu),
    ...menu['place-settings'],
    ...menu['organisation-settings'],
    ...menu.account,
  ].map(({ href, labelKey, alsoKey, icon }) => ({
    found: { href, label: t(labelKey), icon } satisfies Found,
    words: alsoKey ? `${t(labelKey)} ${t(alsoKey)}` : t(labelKey),
  }))
  const places = (session?.places ?? []).filter(isLed).map(({ id, name, under }) => ({
    found: {
      href: `/${organisation}/editions/${id}`,
      label: name[language],
      note: under[language],
      icon: 'flag',
    } satisfies Found,
    words: `${name[language]} ${under[language]}`,
  }))
  const finders = useParts(goToFinders)
  const settled = useSettled(words.trim())
  const others: Found[] = []
  for (const useFinder of finders) {
    // The list is fixed when the program starts, so the hooks are called in the same order each time.
    // oxlint-disable-next-line react/hooks, react/rules-of-hooks
    others.push(...useFinder(settled))
  }
  const here = [...pages, ...places].flatMap((one) => (fitsWords(one.words, words) ? one.found : []))
  // What is here at once stands first: what comes later then moves nothing from under the eye.
  return [...here, ...(words.trim() === '' ? [] : others)].slice(0, most)
}
