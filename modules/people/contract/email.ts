import { z } from 'zod'

export const Email = z.string().max(254)
