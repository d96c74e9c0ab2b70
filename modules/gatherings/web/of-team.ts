// One script for the pages of a team: each script of its own is named in the first one.
export { ConductPage } from './conduct/ConductPage.tsx'
export { GatheringsPage } from './plan/GatheringsPage.tsx'
