import type { Element, Root } from 'xast'
import { toXml } from 'xast-util-to-xml'
import { x } from 'xastscript'
import type { LintMessage } from '../lint/lint-message.js'
import type { Problem } from '../problem.js'
import type { LintedFile, Reporter } from './reporter.js'

/** Characters that XML 1.0 cannot hold (2.2). */
const notInXml = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu

/**
 * For the test reports of a CI: a suite for each file, in it a failed case for each message, or one that passes.
 *
 * The format has no standard; this is what GitLab, Jenkins and GitHub's actions read of it.
 */
export const junit: Reporter = async function* (files, { problems }) {
  const suites: Element[] = []
  for await (const file of files) suites.push(suite(nameOf(file), casesOf(file)))
  if (problems().length > 0) suites.push(suite('minutes', problems().map(problemCase)))
  const total = (attribute: string) => suites.reduce((sum, { attributes }) => sum + Number(attributes[attribute]), 0)
  const counts = { tests: total('tests'), failures: total('failures'), errors: total('errors') }
  const report: Root = x(null, [
    { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="UTF-8"' },
    lineEnd,
    x('testsuites', { name: 'minutes lint', ...counts }, inLines(suites)),
    lineEnd,
  ])
  yield toXml(report, { closeEmptyElements: true, tightClose: true })
}

const lineEnd = { type: 'text' as const, value: '\n' }

function inLines(elements: Element[]) {
  return [lineEnd, ...elements.flatMap((element) => [element, lineEnd])]
}

function suite(name: string, cases: Element[]): Element {
  const counted = (child: string) =>
    cases.filter(({ children: [inner] }) => inner && 'name' in inner && inner.name === child)
  const counts = { tests: cases.length, failures: counted('failure').length, errors: counted('error').length }
  return x('testsuite', { name: xmlText(name), ...counts }, inLines(cases))
}

function casesOf(file: LintedFile): Element[] {
  if (file.messages.length === 0) return [testCase(nameOf(file), 'minutes lint', null)]
  return file.messages.map((message) => messageCase(nameOf(file), message))
}

function messageCase(file: string, { ruleId, level, message, note, position }: LintMessage): Element {
  const place = position ? `:${position.start.line}:${position.start.column}` : ''
  const type = level === 'error' ? 'error' : 'warning'
  const text = `${file}${place} ${type} ${message}${note === null ? '' : `\n${note}`}`
  return testCase(file, `${ruleId}${place}`, x('failure', { type, message: xmlText(message) }, xmlText(text)))
}

function problemCase({ text, subject }: Problem): Element {
  return testCase(subject ?? 'minutes', 'minutes lint', x('error', { message: xmlText(text) }))
}

function testCase(file: string, name: string, fault: Element | null): Element {
  return x('testcase', { name, classname: xmlText(file), file: xmlText(file) }, fault ? [fault] : [])
}

function nameOf({ path }: LintedFile): string {
  return path ?? 'standard input'
}

function xmlText(text: string): string {
  return text.replace(notInXml, '')
}
