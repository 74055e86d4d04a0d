/** All rules; a new one is a file in the folder of its area and a line here. */
export { actionOwnerNamed } from './action-items/action-owner-named.js'
