/**
 * Writes the JSON Schema of every entity beside the built door: `dist/schema/work-plan.json` and its siblings.
 * Run: npx tsx scripts/json-schema.ts
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { entityNames, jsonSchemaOf } from '../src/schema/index.ts';

const folder = fileURLToPath(new URL('../dist/schema/', import.meta.url));
mkdirSync(folder, { recursive: true });
for (const name of entityNames) {
  writeFileSync(`${folder}${name}.json`, `${JSON.stringify(jsonSchemaOf(name), null, 2)}\n`);
}
