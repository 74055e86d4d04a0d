import { meetingNoun } from './next-meeting.js'

const words = (list: string): string => list.trim().split(/\s+/u).join('|')

/** What has a number behind `#` that is no issue's. */
const things = `${meetingNoun}|${words(`
  resolution action item episode step room channel option topic phase week sprint priority rule question point part
  chapter section day motion task decision note table figure goal lesson version round slide agenda line page track slot
  top ballot proposal rfc cve eip kep pep msc build run job cl bullet invoice order cheque check receipt lot unit suite
  apt apartment flat house permit licence license ordinance bylaw case phone ext extension box bus hole season volume
  size team colour color account certificate policy policies serial locker berth plot bed hymn psalm song act scene
  release milestone gate door key member membership
`)}`
/** The same with the number in brackets behind it. */
const countedThings = `${meetingNoun}|${words(`
  resolution action episode sprint motion decision version round ballot rfc cve eip kep pep msc build run job cl invoice
  order receipt permit ordinance bylaw season volume
`)}`

const inFront = new RegExp(
  String.raw`\b(?:${things}|day|number one)s?\s?(?:[:–-]\s?)?$|\b(?:${countedThings})s?\s*\(\s*$|['’]re $`,
  'iu',
)

/** Whether the words in front of a number behind `#` say that it is no issue's: "invoice", "Lot", "meeting (". */
export const numbersSomethingElse = (before: string): boolean => inFront.test(before)

/** Series of standards, specifications and proposals, which count their parts behind `#`: "PKCS#11". */
const standards = new Set(
  words(`
    RFC CVE CWE EIP ERC KEP PEP BIP CIP MSC JEP JSR ADR PKCS ISO IEC IEEE IETF ANSI DIN EN NIST FIPS ITU ECMA BCP STD
  `).split('|'),
)
/** Whether capitals name such a series rather than a repository. */
export const isStandard = (word: string): boolean => standards.has(word)
