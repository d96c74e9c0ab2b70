import { useTranslations } from 'use-intl'

/** The name, or the number where names are hidden. */
export function useCalled() {
  const t = useTranslations('reviews')
  return ({ name, number }: { readonly name: string | null; readonly number: number }) =>
    name ?? t('number', { number })
}
