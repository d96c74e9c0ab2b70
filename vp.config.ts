import base from '/work/wt/ci/vitest.config.ts'
const c: any = base
c.test.projects[1].test.execArgv = ['--cpu-prof', '--cpu-prof-dir=/tmp/prof']
export default c
