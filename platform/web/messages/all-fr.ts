import { byModule } from './by-module.ts'

export const messages = byModule(
  import.meta.glob('../../../locales/fr/*.json', { eager: true, import: 'default' }),
)
