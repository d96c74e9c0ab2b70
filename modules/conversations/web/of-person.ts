// One script for what stands outside of a pair's pages: each script of its own is named in the first one.
export { OwnMessageMails } from './account/OwnMessageMails.tsx'
export { StopByLink } from './act/StopByLink.tsx'
export { UnreadOnHome } from './home/UnreadOnHome.tsx'
