/** In one piece: the first script names each piece of a page, and a name weighs there. */
export { CoffeesPage } from './team/CoffeesPage.tsx'
export { OwnCoffeesPage } from './own/OwnCoffeesPage.tsx'
export { OnHome } from './own/OnHome.tsx'
export { SayByLink } from './act/SayByLink.tsx'
export { MetByLink } from './act/MetByLink.tsx'
