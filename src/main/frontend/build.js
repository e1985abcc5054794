// Bundles the islands and the look into the folder given as the first argument.
import { rm } from 'node:fs/promises';

import { build } from 'esbuild';

const outdir = process.argv[2] ?? '../../../target/classes/static/app';

await rm(outdir, { recursive: true, force: true });

await build({
  entryPoints: { index: 'index.js', app: 'css/bundle.css', editor: 'css/editor-bundle.css' },
  outdir,
  bundle: true,
  format: 'esm',
  splitting: true,
  minify: true,
  target: [ 'es2022' ],
  legalComments: 'eof',
  // one copy, that of the drawing tool's menus, or they stay empty
  alias: { preact: './node_modules/@bpmn-io/diagram-js-ui/node_modules/preact' },
  // the symbols of the drawing tools come inside their style sheets; their font files are for browsers long gone
  loader: { '.eot': 'empty', '.svg': 'empty', '.bpmnlintrc': 'json' },
  logLevel: 'warning'
});
