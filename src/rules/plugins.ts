/** All rules; a new one is a file in the folder of its area and a line here. */
export { actionOwnerNamed } from './action-items/action-owner-named.js'
export { listIndent } from './lists/list-indent.js'
export { listSiblingsAligned } from './lists/list-siblings-aligned.js'
export { linkBareUrl } from './references/link-bare-url.js'
export { referenceForm } from './references/reference-form.js'
export { referenceLinkAgrees } from './references/reference-link-agrees.js'
export { referenceRepository } from './references/reference-repository.js'
