// One script for what a pair's pages show of messages: each script of its own is named in the first one.
export { ConversationPage } from './page/ConversationPage.tsx'
export { PastMessages } from './room/PastMessages.tsx'
export { TalkCard } from './room/TalkCard.tsx'
