import { build } from 'esbuild'
import { expect, test } from 'vitest'

test('the library runs in a browser: a bundle of it needs nothing of Node', async () => {
  const { metafile } = await build({
    entryPoints: ['src/index.ts'],
    bundle: true,
    platform: 'browser',
    format: 'esm',
    // Not bundled but seen: esbuild would stop at the first one without naming who imports it.
    external: ['node:*'],
    metafile: true,
    write: false,
    logLevel: 'silent',
  })
  const imports = Object.entries(metafile.inputs).flatMap(([file, input]) =>
    input.imports.filter((imported) => imported.external).map((imported) => `${file} imports ${imported.path}`),
  )
  expect(imports).toEqual([])
})
