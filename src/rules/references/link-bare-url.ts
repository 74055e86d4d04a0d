import { defineRule } from '../../lint/define-rule.js'
import { quote } from '../../lint/quote.js'
import { plainUrlsOf } from './plain-urls.js'

export const linkBareUrl = defineRule({
  id: 'link-bare-url',
  area: 'references',
  summary: 'a URL is a link',
  recommended: 'off',
  strict: 'warn',
  fixable: true,
  kinds: ['minutes', 'agenda', 'other'],
  why: `GitHub makes a link of a URL that stands in the text as it is; CommonMark does not, nor do many sites that are
made of minutes. In angle brackets it is a link everywhere, and nobody has to guess whether the full stop behind it is part
of it.

URLs in code, in HTML, in links and in definitions are left alone. Punctuation behind a URL is the sentence's, as in GFM.`,
  mend: 'Put it in angle brackets, or make it the target of a link with words of its own',
  examples: [
    {
      title: 'links of all kinds',
      markdown:
        '# Allotment, 2025-03-04\n\n- <https://example.org/plan> and [the plan](https://example.org/plan)\n- `https://example.org/api`\n- <a href="https://example.org">https://example.org</a>\n- [https://example.org/plan](https://example.org/plan)\n\n[plan]: https://example.org/plan\n',
      messages: [],
    },
    {
      title: 'a URL as it is',
      markdown: '# Allotment, 2025-03-04\n\n- The plan: https://example.org/plan\n',
      messages: ['3:13-3:37 "https://example.org/plan" is no link in plain Markdown'],
      fixed: '# Allotment, 2025-03-04\n\n- The plan: <https://example.org/plan>\n',
    },
    {
      title: 'punctuation and brackets around a URL',
      markdown:
        '# Allotment, 2025-03-04\n\nSee https://example.org/wiki/Bean_(runner). (Also https://example.org/pea?, and **https://example.org**!)\n',
      messages: [
        '3:5-3:43 "https://example.org/wiki/Bean_(runner)" is no link in plain Markdown',
        '3:51-3:74 "https://example.org/pea" is no link in plain Markdown',
        '3:83-3:102 "https://example.org" is no link in plain Markdown',
      ],
      fixed:
        '# Allotment, 2025-03-04\n\nSee <https://example.org/wiki/Bean_(runner)>. (Also <https://example.org/pea>?, and **<https://example.org>**!)\n',
    },
    {
      title: 'an escape, which an autolink does not know',
      markdown: '# Allotment, 2025-03-04\n\n- https://example.org/bed\\_plan\n',
      messages: ['3:3-3:32 "https://example.org/bed_plan" is no link in plain Markdown'],
      fixed: '# Allotment, 2025-03-04\n\n- <https://example.org/bed_plan>\n',
    },
    {
      title: 'a link that did not come off is left alone',
      markdown: '# Allotment, 2025-03-04\n\n- [the plan](https://example.org/bed plan)\n',
      messages: [],
    },
  ],
  *check({ tree, source }) {
    for (const { start, end, written } of plainUrlsOf(tree, source)) {
      const url = written.replace(/\\([!-/:-@[-`{-~])/gu, '$1')
      // A query may hold a passcode, and messages stand in public logs.
      const message = `${quote(withoutQuery(url))} is no link in plain Markdown`
      // A character reference or a backslash means something else in an autolink (CommonMark 6.5).
      const isLiteral = !/[\\<>]|&#?[a-z\d]{1,31};/iu.test(url)
      yield { message, place: { start, end }, ...(isLiteral ? { expected: [`<${url}>`] } : {}) }
    }
  },
})

/** What stands behind a question mark may be a secret. */
const withoutQuery = (url: string): string => (url.includes('?') ? `${url.slice(0, url.indexOf('?'))}?…` : url)
