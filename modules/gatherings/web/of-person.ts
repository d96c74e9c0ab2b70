// One script for what who is invited sees: each script of its own is named in the first one.
export { GatheringPage } from './own/GatheringPage.tsx'
export { OwnGatherings } from './own/OwnGatherings.tsx'
export { ComeByLink } from './act/ComeByLink.tsx'
