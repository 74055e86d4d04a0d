import { isAbsolute } from 'node:path'
import { pathToFileURL } from 'node:url'
import packageJson from '../../../package.json' with { type: 'json' }
import { documentationUrl } from '../../lint/documentation-url.js'
import type { LevelOrOff } from '../../lint/level.js'
import type { Rule } from '../../lint/rule.js'
import { rules } from '../../rules/rules.js'
import { jsonText } from '../formats/json-text.js'
import type { LintMessage } from '../lint/lint-message.js'
import type { Problem } from '../problem.js'
import type { LintedFile, Reporter, ReportSettings } from './reporter.js'
import { pathFrom } from './root.js'

const rootId = 'SRCROOT'

/**
 * For code scanning: a log in SARIF 2.1.0.
 *
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export const sarif: Reporter = async function* (files, settings) {
  const results: object[] = []
  for await (const file of files) results.push(...file.messages.map((message) => result(file, message, settings.root)))
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: driver() },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [rootId]: { uri: `${pathToFileURL(settings.root).href}/`.replace(/\/\/$/u, '/') } },
        invocations: [invocation(settings)],
        results,
      },
    ],
  }
  yield `${jsonText(log, 2)}\n`
}

function driver() {
  return {
    name: packageJson.name,
    semanticVersion: packageJson.version,
    rules: rules.map(ruleDescriptor),
  }
}

function ruleDescriptor({ id, summary, why, mend, recommended, strict, area }: Rule<never>) {
  const enabled = recommended !== 'off'
  return {
    id,
    shortDescription: { text: sentence(summary) },
    fullDescription: { text: why },
    help: { text: sentence(mend), markdown: `${why}\n\n${sentence(mend)}` },
    helpUri: documentationUrl(id),
    defaultConfiguration: { enabled, level: sarifLevel(enabled ? recommended : strict) },
    properties: { tags: ['minutes', area] },
  }
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}

function sarifLevel(level: LevelOrOff): 'error' | 'warning' {
  return level === 'error' ? 'error' : 'warning'
}

function result(file: LintedFile, message: LintMessage, root: string) {
  const { ruleId, level, note, position } = message
  const ruleIndex = rules.findIndex(({ id }) => id === ruleId)
  const artifactLocation = locationOf(file.path, root)
  const region = position ? regionOf(position, file.text) : undefined
  return {
    ruleId,
    ...(ruleIndex === -1 ? {} : { ruleIndex }),
    level: sarifLevel(level),
    message: { text: note === null ? message.message : `${sentence(message.message)} ${sentence(note)}` },
    locations: [{ physicalLocation: { artifactLocation, ...(region ? { region } : {}) } }],
    ...(message.fixable && region ? { fixes: [fix(message, artifactLocation, region)] } : {}),
  }
}

function fix({ expected, note }: LintMessage, artifactLocation: object, deletedRegion: object) {
  const [text = ''] = expected
  const change = { artifactLocation, replacements: [{ deletedRegion, insertedContent: { text } }] }
  return { description: { text: note ?? `Write ${text}` }, artifactChanges: [change] }
}

function locationOf(path: string | null, root: string) {
  if (path === null) return { uri: 'stdin' }
  const way = pathFrom(root, path)
  return isAbsolute(way) ? { uri: pathToFileURL(way).href } : { uri: encoded(way), uriBaseId: rootId }
}

/** A relative path as a URI reference (RFC 3986), so that "50% #1.md" stays one file. */
function encoded(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/')
}

/** SARIF leaves a byte order mark out of the text, and the positions of minutes count it. */
function regionOf({ start, end }: NonNullable<LintMessage['position']>, text: string) {
  const mark = text.startsWith('\ufeff') ? 1 : 0
  const column = (point: { line: number; column: number }) => Math.max(point.column - (point.line === 1 ? mark : 0), 1)
  const from = Math.max(start.offset - mark, 0)
  return {
    startLine: start.line,
    startColumn: column(start),
    endLine: end.line,
    endColumn: column(end),
    charOffset: from,
    charLength: Math.max(end.offset - mark - from, 0),
  }
}

function invocation({ status, problems, root }: ReportSettings) {
  return {
    executionSuccessful: status() !== 2,
    exitCode: status(),
    toolExecutionNotifications: problems().map((problem) => notification(problem, root)),
  }
}

function notification({ text, subject }: Problem, root: string) {
  const isFile = subject !== null && subject !== 'standard input'
  return {
    level: 'error',
    message: { text: subject === null ? text : `${subject}: ${text}` },
    ...(isFile ? { locations: [{ physicalLocation: { artifactLocation: locationOf(subject, root) } }] } : {}),
  }
}
