/** In one piece: the first script names each piece of a page, and a name weighs there. */
export { BoardPage } from './board/BoardPage.tsx'
export { WherePage } from './board/WherePage.tsx'
export { OwnImmersions } from './own/OwnImmersions.tsx'
export { TellByLink } from './tell/TellByLink.tsx'
