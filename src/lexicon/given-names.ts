import { commonGivenNames } from './common-given-names.js'

/** Names that are everyday words as well; before a family name they are names. */
const ambiguous = new Set(
  'june april may august will grant mark bill art rich rose summer joy grace dean miles frank drew sue pat ray chase hope faith dawn'.split(
    ' ',
  ),
)

/** Short and pet forms, each with the names that it can stand for. */
const shortForms: Record<string, readonly string[]> = {
  abby: ['abigail'],
  al: ['alan', 'albert', 'alexander'],
  andy: ['andrew', 'andreas'],
  barb: ['barbara'],
  bart: ['bartholomew'],
  becky: ['rebecca'],
  bert: ['albert', 'robert', 'herbert'],
  beth: ['elizabeth', 'bethany'],
  bill: ['william'],
  bob: ['robert'],
  cathy: ['catherine'],
  charlie: ['charles'],
  chuck: ['charles'],
  dave: ['david'],
  dick: ['richard'],
  don: ['donald'],
  ed: ['edward', 'edgar'],
  eddie: ['edward'],
  fred: ['frederick', 'frederic', 'alfred'],
  geoff: ['geoffrey'],
  greg: ['gregory'],
  hank: ['henry'],
  harry: ['harold', 'henry'],
  jack: ['john'],
  jake: ['jacob'],
  jim: ['james'],
  jimmy: ['james'],
  joe: ['joseph'],
  jon: ['jonathan'],
  kate: ['katherine', 'catherine', 'kathryn'],
  kathy: ['kathleen', 'katherine'],
  larry: ['lawrence', 'laurence'],
  liz: ['elizabeth'],
  maggie: ['margaret'],
  matt: ['matthew', 'matthias'],
  meg: ['megan', 'margaret'],
  mick: ['michael'],
  mike: ['michael', 'mikael'],
  nate: ['nathan', 'nathaniel'],
  ned: ['edward'],
  nick: ['nicholas', 'nicolas', 'dominic'],
  pat: ['patrick', 'patricia'],
  peggy: ['margaret'],
  pete: ['peter'],
  phil: ['philip', 'phillip'],
  ray: ['raymond'],
  rich: ['richard'],
  rick: ['richard'],
  rob: ['robert'],
  ron: ['ronald'],
  sandy: ['alexander', 'sandra'],
  sasha: ['alexander', 'alexandra'],
  steve: ['stephen', 'steven'],
  sue: ['susan'],
  ted: ['edward', 'theodore'],
  terry: ['terence', 'theresa'],
  tim: ['timothy'],
  toby: ['tobias'],
  tom: ['thomas', 'tomas', 'tomasz'],
  tony: ['anthony', 'antonio'],
  vicky: ['victoria'],
  will: ['william'],
  zach: ['zachary'],
  max: ['maximilian'],
}

/** Of these, those that are a name where they are capitalised and do something: "Mark will ask them". */
const oftenNames = /^(?:Mark|Frank|Drew|Sue|Pat|Ray|Miles|Grace)$/u

/** Of "Mei-Ling" the first part tells. */
export const isGivenName = (word: string): boolean => {
  const first = word.toLowerCase().split('-')[0] ?? ''
  return (
    commonGivenNames.has(first) || oftenNames.test(word) || (accented.test(first) && commonGivenNames.has(bare(first)))
  )
}

/** "Ann Lee" */
export const beginsWithGivenName = (name: string): boolean => isGivenName(name.split(' ')[0] ?? '')

const accented = /[à-ž]/u
/** "Stéphane" is listed as "stephane". */
const bare = (word: string): string => word.normalize('NFKD').replace(/\p{M}/gu, '')

/** Whether a word that opens a sentence or names a month may be a given name before a family name. */
export const mayBeGivenName = (word: string): boolean => ambiguous.has(word.toLowerCase())
const petNames = new Map<string, string[]>()
for (const [short, full] of Object.entries(shortForms)) {
  for (const name of full) petNames.set(name, [...(petNames.get(name) ?? []), short])
}

/** The pet names of a given name: "Dave" of "David". */
export const petNamesOf = (name: string): readonly string[] => petNames.get(name.toLowerCase()) ?? []
/** Whether a short form can stand for a given name: "Dave" for "David". */
export const isShortFor = (short: string, name: string): boolean =>
  petNames.get(name.toLowerCase())?.includes(short.toLowerCase()) ?? false
