// Writes fixtures/NAME.json, the whole record, beside every fixtures/NAME.md, and names the files that changed, so that
// each can be read before it is committed; run by "npm run fixtures" on the built library.
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { parseMinutes } from '../dist/index.js'

const folder = new URL('../fixtures/', import.meta.url)

/** A file's text, or null where there is none. */
async function textOf(name) {
  try {
    return await readFile(new URL(name, folder), 'utf8')
  } catch (error) {
    if (error.code === 'ENOENT') return null
    throw error
  }
}

const files = await readdir(folder)
for (const file of files.filter((name) => name.endsWith('.md')).sort()) {
  const name = file.slice(0, -'.md'.length)
  const options = JSON.parse((await textOf(`${name}.options.json`)) ?? '{}')
  const json = `${JSON.stringify(parseMinutes(await textOf(file), options), null, 2)}\n`
  if (json === (await textOf(`${name}.json`))) continue
  await writeFile(new URL(`${name}.json`, folder), json)
  console.log(`fixtures/${name}.json`)
}
