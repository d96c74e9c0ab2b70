import { useTranslations } from 'use-intl'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import type { EditionMattered } from '../../contract.ts'
import { useFactorWords } from './use-factor-words.ts'

/** The answer in one sentence, and of which pairs it is. */
export function useMatteredTitle() {
  const t = useTranslations('insights.mattered')
  const { language } = useLanguage()
  const { nameOf } = useFactorWords()
  return {
    titleOf: ({ nothing, factors }: EditionMattered) => {
      if (nothing !== null) return t('titleEmpty')
      const established = factors.filter(({ verdict }) => verdict === 'goes-with')
      if (established.length === 0) return t('titleNone')
      const more = established.filter(({ gap }) => gap!.points > 0)
      const told = more.length > 0 ? more : established
      const names = told.slice(0, 2).map((factor) => nameOf(factor))
      const list = new Intl.ListFormat(language, { type: 'conjunction' }).format(names)
      return t(more.length > 0 ? 'titleMore' : 'titleLess', { names: list, count: names.length })
    },
    whenOf: ({ name, known, succeeded, silent, invented }: EditionMattered) =>
      [
        known === null || succeeded === null
          ? name[language]
          : t('counted', { name: name[language], known, succeeded, silent: silent ?? 0 }),
        ...(invented ? [t('invented')] : []),
      ].join(' '),
  }
}
