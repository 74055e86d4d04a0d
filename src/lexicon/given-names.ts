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
  andi: ['andrea'],
  andy: ['andrew', 'andreas'],
  barb: ['barbara'],
  bart: ['bartholomew'],
  becky: ['rebecca'],
  bella: ['isabella', 'arabella'],
  bert: ['albert', 'robert', 'herbert'],
  beth: ['elizabeth', 'bethany'],
  betty: ['elizabeth'],
  bill: ['william'],
  billy: ['william'],
  bob: ['robert'],
  bobby: ['robert', 'roberta'],
  cathy: ['catherine'],
  charlie: ['charles'],
  chrissy: ['christine', 'christina'],
  chuck: ['charles'],
  dave: ['david'],
  debbie: ['deborah'],
  dick: ['richard'],
  don: ['donald'],
  ed: ['edward', 'edgar'],
  eddie: ['edward'],
  ellie: ['eleanor', 'elizabeth'],
  evie: ['eve', 'evelyn'],
  fred: ['frederick', 'frederic', 'alfred'],
  freddie: ['frederick', 'alfred'],
  gabby: ['gabriel', 'gabriella', 'gabrielle'],
  geoff: ['geoffrey'],
  gerry: ['gerald', 'gerard'],
  gina: ['regina', 'georgina'],
  greg: ['gregory'],
  hank: ['henry'],
  harry: ['harold', 'henry'],
  izzy: ['isabel', 'isabelle', 'isabella'],
  jack: ['john'],
  jackie: ['jacqueline'],
  jake: ['jacob'],
  jenny: ['jennifer'],
  jerry: ['jerome', 'jeremy', 'gerald'],
  jim: ['james'],
  jimmy: ['james'],
  joe: ['joseph'],
  johnny: ['john', 'jonathan'],
  jon: ['jonathan'],
  josie: ['josephine'],
  kate: ['katherine', 'catherine', 'kathryn'],
  kathy: ['kathleen', 'katherine'],
  katie: ['katherine', 'catherine', 'kathryn'],
  kenny: ['kenneth'],
  kit: ['christopher'],
  larry: ['lawrence', 'laurence'],
  lena: ['helena', 'magdalena'],
  libby: ['elizabeth'],
  liz: ['elizabeth'],
  lizzie: ['elizabeth'],
  lottie: ['charlotte'],
  maggie: ['margaret'],
  mandy: ['amanda'],
  matt: ['matthew', 'matthias'],
  max: ['maximilian'],
  meg: ['megan', 'margaret'],
  mick: ['michael'],
  mickey: ['michael'],
  mike: ['michael', 'mikael'],
  millie: ['emily', 'millicent', 'mildred'],
  molly: ['mary', 'margaret'],
  nate: ['nathan', 'nathaniel'],
  ned: ['edward'],
  nick: ['nicholas', 'nicolas', 'dominic'],
  nicky: ['nicholas', 'nicola'],
  ollie: ['oliver', 'olivia'],
  pat: ['patrick', 'patricia'],
  patty: ['patricia'],
  peggy: ['margaret'],
  penny: ['penelope'],
  pete: ['peter'],
  phil: ['philip', 'phillip'],
  ray: ['raymond'],
  rich: ['richard'],
  richie: ['richard'],
  rick: ['richard'],
  ricky: ['richard', 'ricardo'],
  rob: ['robert'],
  robbie: ['robert'],
  ron: ['ronald'],
  ronnie: ['ronald', 'veronica'],
  rosie: ['rose', 'rosa', 'rosanna', 'roseanne', 'rosalind', 'rosemary'],
  sally: ['sarah'],
  sammy: ['samuel', 'samantha'],
  sandy: ['alexander', 'sandra'],
  sasha: ['alexander', 'alexandra'],
  steve: ['stephen', 'steven'],
  sue: ['susan'],
  susie: ['susan', 'suzanne'],
  suzie: ['susan', 'suzanne'],
  ted: ['edward', 'theodore'],
  terry: ['terence', 'theresa'],
  tilly: ['matilda'],
  tim: ['timothy'],
  tina: ['christina', 'martina', 'bettina'],
  toby: ['tobias'],
  tom: ['thomas', 'tomas', 'tomasz'],
  tommy: ['thomas'],
  tony: ['anthony', 'antonio'],
  trish: ['patricia'],
  trudy: ['gertrude'],
  vicky: ['victoria'],
  vinny: ['vincent'],
  will: ['william'],
  winnie: ['winifred'],
  zach: ['zachary'],
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
