import { byModule } from './by-module.ts'

/** What the first screens say: signing in needs no other module's words, nor those that vite.config.ts leaves out. */
export const messages = byModule(
  import.meta.glob('../../../locales/en/{platform,people}.json', {
    eager: true,
    import: 'default',
    query: '?first',
  }),
)
