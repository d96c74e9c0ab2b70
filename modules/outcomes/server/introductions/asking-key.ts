/** What waits to be asked of one introduction. */
export const askingKey = (introductionId: string) => `introduction-outcome/${introductionId}`
