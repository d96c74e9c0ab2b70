import { useTranslations } from 'use-intl'

/** What somebody looked for, in their words; a year after the end they are erased, and it is said. */
export function NeedWords({ need }: { readonly need: string }) {
  const t = useTranslations('requests')
  return need === '' ? t('erased') : need
}
