/** In one piece: the first script names each piece of a page, and a name weighs there. */
export { DirectoryPage } from './directory/DirectoryPage.tsx'
export { FindPage } from './find/FindPage.tsx'
export { NeedsPage } from './needs/NeedsPage.tsx'
export { ReceivedPage } from './answer/ReceivedPage.tsx'
export { RequestPage } from './answer/RequestPage.tsx'
export { SearchesPage } from './team/SearchesPage.tsx'
export { SearchPage } from './own/SearchPage.tsx'
export { WherePage } from './find/WherePage.tsx'
