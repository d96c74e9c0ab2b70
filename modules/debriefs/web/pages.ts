export { LastTime } from './LastTime.tsx'
export { MeetingDebrief } from './MeetingDebrief.tsx'
export { RoomDebrief, RoomNextThing } from './RoomDebrief.tsx'
export { SessionsCard } from './SessionsCard.tsx'
