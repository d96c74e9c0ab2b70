export { drawOrder } from './draw-order.ts'
