type TraceEvent = {
  ph: string
  name: string
  pid: number
  tid: number
  tdur?: number
  args?: { name?: string }
}

/**
 * From a trace of the browser (category `toplevel`), in milliseconds of processor time: the longest task of the page's
 * own thread, and all that its workers did. What other programs do meanwhile is not counted.
 */
export function readTasks(trace: Buffer): { longestOfPage: number; ofWorkers: number } {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] }
  const threads = new Map(
    traceEvents
      .filter(({ ph, name }) => ph === 'M' && name === 'thread_name')
      .map(({ pid, tid, args }) => [`${pid} ${tid}`, args?.name ?? '']),
  )
  const tasks = traceEvents.filter(({ ph, name }) => ph === 'X' && name.endsWith('RunTask'))
  const of = (thread: string) =>
    tasks.filter(({ pid, tid }) => threads.get(`${pid} ${tid}`) === thread).map(({ tdur = 0 }) => tdur / 1000)
  return {
    longestOfPage: Math.max(0, ...of('CrRendererMain')),
    ofWorkers: of('DedicatedWorker thread').reduce((sum, one) => sum + one, 0),
  }
}
