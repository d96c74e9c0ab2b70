import type { Language } from '../../platform/contract.ts'
import { translator } from '../../platform/server/messages.ts'

export type Words = (key: string, values?: Record<string, string | number>) => string

/** What the screen says, by the same keys as the code: 'people.signIn.enter'. A story then reads alike in both languages. */
export function wordsOf(language: Language): Words {
  return (key, values) => {
    const [module, ...path] = key.split('.')
    return translator(language, module!)(path.join('.'), values)
  }
}
