import * as z from 'zod'
import { sharedMailboxes } from '../../lexicon/shared-mailboxes.js'
import { defineRule } from '../../lint/define-rule.js'
import { quote } from '../../lint/quote.js'
import { matchesIn } from '../../outline/matches.js'
import { onceEach, type Published } from './published.js'

/** An address, or a URL: what looks like an address in a URL names a message or a package. */
const addressOrUrl =
  /(?<![a-z\d+.-])[a-z][a-z\d+.-]{1,20}:\/\/[^\s<>"'`)\]]+|(?<![\p{L}\p{N}.+%/@~-])([\p{L}\p{N}][\p{L}\p{N}.+%_-]{0,63})@((?:[a-z\d-]{1,63}\.){1,8}[a-z]{2,24})(?![\p{L}\p{N}@-]|_[\p{L}\p{N}]|\.\p{L}|:[\p{L}~/])/giu
const listHost =
  /(?:^|\.)(?:lists?|mailman|listserv|groups?|mailinglists?|mail\.gmail)\.|(?:^|\.)googlegroups\.com$|^groups\.io$|(?:^|\.)(?:freelists|librelist)\./u
const noHost =
  /(?:^|\.)example\.(?:com|org|net|edu)$|(?:^|\.)noreply\.|\.(?:example|test|invalid|localhost|local|internal|cloak|png|jpe?g|gif|svg|webp|md|html?|js|ts|mjs|json|ya?ml|txt|zip|gz)$/u
const shared =
  /^(?:no|do-?not|donot)[._-]?reply|^(?:your|some|user|first|last|full)?[._-]?name$|(?:security|support|contact|conduct|admin|team|group|press|board|list|wg|sig)$/u
/** Beside the address of a list. */
const ofList = /\b(?:mailing|e-?mail)[ -]?lists?\b|\bmailman\b/iu
/** Message-IDs: long and of hexadecimal digits. */
const messageId = /^[\da-f]{8}-?[\da-f-]{8,}/u

export const privacyEmail = defineRule({
  id: 'privacy-email',
  area: 'privacy',
  summary: 'no e-mail address of a person is published',
  recommended: 'off',
  strict: 'warn',
  suggestion: true,
  kinds: ['minutes', 'agenda', 'other'],
  options: z.strictObject({
    allow: z
      .array(z.string())
      .default([])
      .describe('Addresses and domains that may be published; a domain stands for its subdomains too'),
  }),
  why: `An address in public minutes is found by those who send spam, and it stays in the history. Not everybody who is
listed as present has agreed to that. Many projects do publish addresses on purpose, so that the rule is not in
\`recommended\`.

It looks at the whole source, with HTML, code, link targets and front matter. It is silent about addresses of lists,
teams and offices (\`lists.…\`, \`…-dev@\`, \`info@\`, \`treasurer@\`), examples, \`noreply\`, \`git@host\`, and what stands in a URL.
The message shows no more than the first letter and the domain.`,
  mend: 'Take it out, write the name or the handle instead, or add the address or its domain to "allow"',
  examples: [
    {
      title: 'addresses of lists and offices, and examples',
      markdown:
        '# Larks choir, 2025-03-04\n\n- Write to info@larks.eu, larks-dev@larks.eu, treasurer@larks.eu or larks@larks.eu\n- tenors@lists.larks.eu, basses@googlegroups.com, the mailing list altos@larks.eu\n- ann@example.org, bo@choir.test, 12+bo@users.noreply.github.com\n',
      messages: [],
    },
    {
      title: 'what is no address of a person',
      markdown:
        '# Larks choir, 2025-03-04\n\n- `git clone git@github.com:larks/scores.git`, ann@scores.larks.eu:scores\n- https://lists.w3.org/mid/ann@mail.larks.eu and https://ann@larks.eu/\n- logo@2x.png, scores@1.2.0, @ann@choir.social\n- 905e09ae-df13-458e-9eb2-90ff455d1ee4@larks.eu\n',
      messages: [],
    },
    {
      title: 'addresses that are allowed',
      options: { allow: ['larks.eu', 'Bo.Ray@mail.eu'] },
      markdown:
        '# Larks choir, 2025-03-04\n\n- ann.lee@larks.eu, ann.lee@post.larks.eu, bo.ray@mail.eu\n- cy@skylarks.eu\n',
      messages: ['4:3-4:17 An e-mail address is published: "c…@skylarks.eu"'],
    },
    {
      title: 'addresses of people',
      markdown:
        '---\nscribe: bo.ray@mail.eu\n---\n\n# Larks choir, 2025-03-04\n\n- Ann Lee <ann.lee@larks.eu>\n- _di@larks.eu_, [Cy Fox](mailto:cy@larks.eu), <a href="mailto:cy@larks.eu">write</a>\n',
      messages: [
        '2:9-2:23 An e-mail address is published: "b…@mail.eu"',
        '7:12-7:28 An e-mail address is published: "a…@larks.eu"',
        '8:4-8:15 An e-mail address is published: "d…@larks.eu"',
        '8:34-8:45 An e-mail address is published: "c…@larks.eu", 2 times',
      ],
    },
  ],
  *check({ source }, { allow }) {
    const allowed = new Set(allow.map((entry) => entry.toLowerCase().replace(/^@/u, '')))
    yield* onceEach(addressesIn(source, allowed))
  },
})

function* addressesIn(source: string, allowed: ReadonlySet<string>): Generator<Published> {
  for (const { 0: found, 1: name, 2: domain, index } of matchesIn(source, addressOrUrl)) {
    if (name === undefined || domain === undefined) continue
    const [local, host] = [name.toLowerCase(), domain.toLowerCase()]
    if (isShared(local, host) || isAllowed(local, host, allowed)) continue
    const end = index + found.length
    if (ofList.test(source.slice(Math.max(0, index - 40), end + 40))) continue
    yield {
      secret: `${local}@${host}`,
      message: `An e-mail address is published: ${quote(`${[...name][0]}…@${domain}`)}`,
      place: { start: end - name.length - 1 - domain.length, end },
    }
  }
}

/** Whether an address is no person's. */
function isShared(local: string, host: string): boolean {
  if (listHost.test(host) || noHost.test(host) || shared.test(local) || messageId.test(local)) return true
  return local.split(/[._+-]/u).some((part) => sharedMailboxes.has(part)) || host.split('.').includes(local)
}

function isAllowed(local: string, host: string, allowed: ReadonlySet<string>): boolean {
  if (allowed.has(`${local}@${host}`)) return true
  const labels = host.split('.')
  return labels.some((_, at) => allowed.has(labels.slice(at).join('.')))
}
