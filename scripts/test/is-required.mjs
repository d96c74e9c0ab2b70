/** Whether leaving something out would hide a failure: on a build machine, or where it was asked for. */
export const isRequired = (name) => process.env.CI === 'true' || process.env[name] === '1'
