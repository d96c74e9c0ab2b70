/** In one piece: the first script names each piece of a page, and a name weighs there. */
export { AdvisorsPage } from './advisors/AdvisorsPage.tsx'
export { OwnAdvisorsPage, OwnTeamPage } from './list/WherePage.tsx'
export { OwnProjects } from './own/OwnProjects.tsx'
export { LedgerPage } from './pay/LedgerPage.tsx'
export { ProjectPage } from './project/ProjectPage.tsx'
export { ProjectsPage } from './list/ProjectsPage.tsx'
export { TeamsPage } from './teams/TeamsPage.tsx'
