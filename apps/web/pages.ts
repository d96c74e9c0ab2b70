import type { PageRoute } from '../../platform/web/page-route.ts'

type PageModule = { routes?: PageRoute[]; outerRoutes?: PageRoute[] }

const modules = Object.values(import.meta.glob<PageModule>('../../modules/*/web/routes.tsx', { eager: true }))

/** Pages inside an organisation, by every module's `routes`; their paths follow `/:organisation`. */
export const organisationPages: PageRoute[] = modules.flatMap((module) => module.routes ?? [])

/** Pages outside any organisation, by every module's `outerRoutes`: the first page, signing in, `/try`. */
export const outerPages: PageRoute[] = modules.flatMap((module) => module.outerRoutes ?? [])
