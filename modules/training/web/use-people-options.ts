import { useTranslations } from 'use-intl'
import { besideNamesakes } from '../rules.ts'

type Named = { readonly personId: string; readonly name: string; readonly email: string | null }

/** People to choose from: two of one name are told apart. */
export function usePeopleOptions() {
  const t = useTranslations('training')
  return (people: readonly Named[]) => {
    const beside = besideNamesakes(people)
    return people.map(({ personId, name }) => {
      const email = beside.get(personId)
      return { value: personId, label: email ? t('namesake', { name, email }) : name }
    })
  }
}
