/** In one piece: the first script names each piece of a page, and a name weighs there. */
export { DesignatedPage } from './DesignatedPage.tsx'
export { DesignatePage } from './DesignatePage.tsx'
