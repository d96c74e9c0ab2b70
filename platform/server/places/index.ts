export { countTaken, giveBackPlaces, lockPlaces, type Limited, type LockedPlaces } from './lock-places.ts'
