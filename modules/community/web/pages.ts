/** In one piece: the first script names each piece of a page, and a name weighs there. */
export { CommunityPage } from './board/CommunityPage.tsx'
export { WherePage } from './board/WherePage.tsx'
export { ModerationPage } from './moderation/ModerationPage.tsx'
export { CommunityMails } from './own/CommunityMails.tsx'
export { OwnCommunity } from './own/OwnCommunity.tsx'
