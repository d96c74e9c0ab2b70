import { readBusy, type BusyTimes, type Reading } from '../../busy/read-busy.ts'

/** In a thread: what strangers wrote is read where it can be ended. */
export function busyTimes(
  reading: Reading,
  { onProgress }: { readonly onProgress: (progress: 'begun') => void },
): BusyTimes | null {
  onProgress('begun')
  return readBusy(reading)
}
