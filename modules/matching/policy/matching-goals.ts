export const matchingGoals = ['best-fit', 'nobody-left-out', 'fairest', 'stable'] as const
