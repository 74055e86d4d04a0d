import { remark } from 'remark'
import { describe, expect, it, test } from 'vitest'
import { actionOwnerNamed, lintMinutes, type MinutesConfig } from '../../src/lint/index.js'

const title = '# Choir committee, 2025-03-04\n\nPresent: Ann Lee, Bo Ek\n\n'
const hall = '- ACTION: book the hall\n'
const tea = '1. ACTION: buy tea\n'
const onlyOwners: MinutesConfig = { extends: [], rules: { 'action-owner-named': 'warn' } }

/** The words of the lines that messages are about. */
function toldOf(text: string, config = onlyOwners): string[] {
  const lines = `${title}${text}`.split('\n')
  return lintMinutes(`${title}${text}`, config).map(({ line }) => lines[(line ?? 1) - 1] ?? '')
}

function faultsIn(text: string): string[] {
  return lintMinutes(`${title}${text}`, { extends: [] }).map(String)
}

describe('disable', () => {
  it('switches a rule off from here on, and enable switches it on again', () => {
    const text = `<!-- minutes disable action-owner-named -->\n\n${hall}\n<!-- minutes enable action-owner-named -->\n\n${tea}`
    expect(toldOf(text)).toEqual(['1. ACTION: buy tea'])
  })

  it('switches all rules off without a name, and enable can switch one of them on', () => {
    expect(toldOf(`<!-- minutes disable -->\n\n${hall}`)).toEqual([])
    expect(toldOf(`<!-- minutes disable -->\n\n${hall}\n<!-- minutes enable action-owner-named -->\n\n${tea}`)).toEqual(
      ['1. ACTION: buy tea'],
    )
  })

  it('holds on behind an ignore within it', () => {
    const text = `<!-- minutes disable -->\n\n<!-- minutes ignore action-owner-named -->\n\n${hall}\n${tea}`
    expect(toldOf(text)).toEqual([])
  })
})

describe('ignore', () => {
  const comment = '<!-- minutes ignore action-owner-named -->'
  const cases: [where: string, text: string, told: string[]][] = [
    ['the next block', `${comment}\n\n${hall}\n${tea}`, ['1. ACTION: buy tea']],
    ['the bullet that it begins', `- ${comment} ACTION: book the hall\n- ACTION: buy tea\n`, ['- ACTION: buy tea']],
    ['the bullet with bold words', `- ${comment} **ACTION:** book the hall\n`, []],
    ['the bullet that it ends', `- ACTION: book the hall ${comment}\n- ACTION: buy tea\n`, ['- ACTION: buy tea']],
    ['a bullet of two lines', `- ACTION: book the hall\n  for May ${comment}\n- ACTION: buy tea\n`, ['- ACTION: buy tea']],
    ['the bullet below its line', `${hall}${comment}\n- ACTION: buy tea\n- ACTION: buy milk\n`, [hall.trim(), '- ACTION: buy milk']],
    ['the same, indented', `${hall}  ${comment}\n- ACTION: buy tea\n- ACTION: buy milk\n`, [hall.trim(), '- ACTION: buy milk']],
    ['the row of a table', `| Action | Owner |\n| --- | --- |\n| Book the hall | ${comment} |\n| Buy tea | |\n`, ['| Buy tea | |']],
    ['the next block, behind other comments', `${comment}\n<!-- for May -->\n\n${hall}`, []],
    ['the text behind it on its line', `${comment} ACTION: book the hall\n\n${hall}`, [hall.trim()]],
    ['a text in a quote', `> - <!-- minutes\n>   ignore action-owner-named\n>   --> ACTION: book the hall\n`, []],
  ] // biome-ignore format: one case a line

  test.each(cases)('is about %s', (_, text, told) => {
    expect(toldOf(text)).toEqual(told)
  })

  it('leaves what one message tells of many', () => {
    const items = ['book the hall', 'buy tea', 'buy milk', 'sweep the floor', 'lock the door']
    const text = items.map((task, index) => `- ${index === 0 ? `${comment} ` : ''}ACTION: ${task}\n`).join('')
    const [message] = lintMinutes(title + text, onlyOwners)
    expect(String(message)).toBe('6:11-6:18: Nobody is named for "buy tea", nor for 3 other action items')
  })

  it('leaves the other places of what one message tells', () => {
    const config: MinutesConfig = {
      extends: [],
      rules: { 'document-placeholder': 'warn', 'topic-heading-depth': 'warn' },
    }
    const names = '## Helpers\n\n- <!-- minutes ignore --> First name Last name\n- First name Last name\n\n'
    const topics = '## Hall\n\n#### Paint <!-- minutes ignore -->\n\n- Blue\n\n#### Tiles\n\n- Red\n'
    expect(lintMinutes(title + names + topics, config).map(String)).toEqual([
      '8:3-8:23: "First name Last name" is a placeholder that nobody has filled in',
      '16:6-16:11: "Tiles" has depth 4 below "Hall" of depth 2',
    ])
  })

  it('is heeded by a rule alone', async () => {
    const { messages } = await remark().use(actionOwnerNamed).process(`${title}${comment}\n\n${hall}`)
    expect(messages).toEqual([])
  })
})

describe('rules', () => {
  it.each(['a-b, action-owner-named', ': action-owner-named', '"action-owner-named"'])(
    'may be named as %s',
    (names) => {
      expect(toldOf(`<!-- minutes ignore ${names} -->\n\n${hall}`)).not.toContain(hall.trim())
    },
  )
})

it('a sentence in the place of rules is not told word by word', () => {
  expect(faultsIn(`<!-- minutes disable ${'the part about the hall that nobody read '.repeat(50)} -->\n`)).toHaveLength(
    3,
  )
})

describe('a reason', () => {
  it.each(['-- carried over', '— carried over', '--carried over', '- carried over'])(
    'may stand behind the rules: %s',
    (reason) => {
      expect(toldOf(`<!-- minutes ignore action-owner-named, topic-empty ${reason} -->\n\n${hall}`)).toEqual([])
    },
  )
})

describe('a wrong comment is told at its place, and the text is linted all the same', () => {
  const cases: [comment: string, message: string][] = [
    [
      '<!-- minutes disable-next-line action-owner-named -->',
      'There is no directive "minutes disable-next-line"; did you mean "minutes ignore"?',
    ],
    ['<!-- minutes ignore-next -->', 'There is no directive "minutes ignore-next"; did you mean "minutes ignore"?'],
    [
      '<!-- minutes disabel topic-empty -->',
      'There is no directive "minutes disabel"; did you mean "minutes disable"?',
    ],
    ['<!-- minutes enabled -->', 'There is no directive "minutes enabled"; did you mean "minutes enable"?'],
    [
      '<!-- minutes-disable topic-empty -->',
      'There is no directive "minutes-disable"; did you mean "minutes disable"?',
    ],
    ['<!-- minutes: ignore topic-empty -->', 'There is no directive "minutes:ignore"; did you mean "minutes ignore"?'],
    [
      '<!-- parse-minutes disable -->',
      'There is no directive "parse-minutes disable"; did you mean "minutes disable"?',
    ],
    ['<!-- minutes off topic-empty -->', 'There is no directive "minutes off"; did you mean "minutes disable"?'],
    ['<!-- minutes disable topic-emty -->', 'There is no rule "topic-emty"; did you mean "topic-empty"?'],
    [
      '<!-- minutes disable action-due -->',
      'There is no rule "action-due"; did you mean "action-due-after-meeting" or "action-due-named"?',
    ],
    ['<!-- minutes disable a -->', 'There is no rule "a"; "minutes rules" lists those that there are'],
  ]

  it.each(cases)('%s', (comment, message) => {
    expect(faultsIn(`${comment}\n\n${hall}`)).toEqual([`5:1-5:${comment.length + 1}: ${message}`])
    expect(toldOf(`${comment}\n\n${hall}`)).toContain('- ACTION: book the hall')
  })

  it('where nothing follows an ignore', () => {
    expect(faultsIn(`${hall}\n<!-- minutes ignore topic-empty -->\n`)).toEqual([
      '7:1-7:36: Nothing follows this comment, so it ignores nothing',
    ])
  })

  it('with a note on how to write it, as a warning that no comment switches off', () => {
    const text = `${title}<!-- minutes disable -->\n\n<!-- minutes disable-line -->\n`
    expect(lintMinutes(text, onlyOwners)).toMatchObject([
      { ruleId: 'directive', source: 'minutes', fatal: false, note: expect.stringContaining('minutes ignore RULE') },
    ])
  })
})

it.each(['of the choir', 'taken by Ann', 'disabled while we moved house', 'ok', '', '-->', 'off'])(
  'a comment is just a comment: minutes %s',
  (words) => {
    expect(faultsIn(`<!-- minutes ${words} -->\n\n${hall}`)).toEqual([])
  },
)
